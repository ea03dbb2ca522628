import { Trans } from '@lingui/react/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ErrorNotice } from './error-notice.tsx'
import { Loading } from './loading.tsx'

interface AnsweredProps<T> {
  readonly query: UseQueryResult<T>
  /** What a failure means for what is there, in a sentence; by default, that nothing was changed. */
  readonly kept?: ReactNode
  readonly children: (answer: T) => ReactNode
}

/** Main's answer, or what stands in for it while it is on its way or when it failed. */
export function Answered<T>({ query, kept, children }: AnsweredProps<T>): ReactNode {
  if (query.isPending) return <Loading />
  if (query.isSuccess) return children(query.data)
  return (
    <ErrorNotice error={query.error} kept={kept ?? <Trans>Nothing was changed.</Trans>}>
      <div>
        <Button onPress={() => void query.refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </ErrorNotice>
  )
}
