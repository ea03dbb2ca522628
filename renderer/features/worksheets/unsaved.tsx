import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface UnsavedProps {
  readonly error: unknown
  readonly onRetry: () => void
}

export function Unsaved({ error, onRetry }: UnsavedProps): ReactNode {
  return (
    <ErrorNotice
      error={error}
      kept={<Trans>Your worksheet is still here until you close the app, but it is not saved.</Trans>}
    >
      <div>
        <Button onPress={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </ErrorNotice>
  )
}
