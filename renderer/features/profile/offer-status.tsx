import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useConfirmation, useHealth } from '../../queries.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ConfirmOffer } from './confirm-offer.tsx'

interface OfferStatusProps {
  readonly profile: Profile
}

/** Whether the credential can be had at all, where that is or was in question. */
export function OfferStatus({ profile }: OfferStatusProps): ReactNode {
  const { abbreviation, status, issuer, confirmed } = profile
  const kiosk = useHealth().data?.kiosk ?? true
  if (confirmed) return <Confirmed profile={profile} confirmed={confirmed} canUndo={!kiosk} />
  if (status === 'active') return null
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
      {!kiosk && <ConfirmOffer profile={profile} />}
    </Banner>
  )
}

interface ConfirmedProps extends OfferStatusProps {
  readonly confirmed: NonNullable<Profile['confirmed']>
  readonly canUndo: boolean
}

function Confirmed({ profile, confirmed: { by, at }, canUndo }: ConfirmedProps): ReactNode {
  const { language } = useLanguage()
  const { unconfirm } = useConfirmation(profile.id)
  const day = formatDate(localDate(new Date(at)), language)
  return (
    <Banner tone="notice">
      <p>
        <Trans>
          That it is offered was confirmed here by {by} on {day}. The data itself rests on third parties.
        </Trans>
      </p>
      {canUndo && (
        <div>
          <Button onPress={() => unconfirm.mutate()} isPending={unconfirm.isPending}>
            <Trans>Take the confirmation back</Trans>
          </Button>
        </div>
      )}
      {unconfirm.error && <ErrorNotice error={unconfirm.error} kept={<Trans>Nothing was changed.</Trans>} />}
    </Banner>
  )
}
