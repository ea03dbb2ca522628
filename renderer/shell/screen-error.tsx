import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, LinkButton } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'

interface ScreenErrorProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** In place of a screen that cannot be shown. */
export function ScreenError({ error, onRetry }: ScreenErrorProps): ReactNode {
  return (
    <ErrorNotice error={error} kept={<Trans>Saved notes are not affected.</Trans>}>
      <div>
        <Button onPress={onRetry}>
          <Trans>Try again</Trans>
        </Button>{' '}
        <LinkButton to="/" look="quiet">
          <Trans>Back to the start</Trans>
        </LinkButton>
      </div>
    </ErrorNotice>
  )
}
