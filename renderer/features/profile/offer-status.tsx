import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { Banner } from '../../ui/banner.tsx'

/** Whether the credential can be had at all, where that is in question. */
export function OfferStatus({ profile }: { readonly profile: Profile }): ReactNode {
  const { abbreviation, status, issuer } = profile
  if (status === 'unconfirmed') {
    return (
      <Banner tone="attention">
        <p>
          <strong>
            <Trans>We could not confirm that the {abbreviation} is offered now.</Trans>
          </strong>{' '}
          <Trans>
            Only third parties name it. Ask {issuer.shortName} before you plan or pay. It is not suggested for
            comparisons.
          </Trans>
        </p>
      </Banner>
    )
  }
  if (status === 'retired') {
    return (
      <Banner tone="attention">
        <p>
          <Trans>
            {issuer.shortName} no longer offers the {abbreviation}.
          </Trans>
        </p>
      </Banner>
    )
  }
  return null
}
