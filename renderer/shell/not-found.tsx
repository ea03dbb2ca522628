import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LinkButton } from '../ui/button.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

export function NotFound(): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <PageHeading title={t`There is no such page`} />
      <p>
        <Trans>The address leads nowhere in this app. Nothing was lost.</Trans>
      </p>
      <div>
        <LinkButton to="/" look="primary">
          <Trans>Back to the start</Trans>
        </LinkButton>
      </div>
    </>
  )
}
