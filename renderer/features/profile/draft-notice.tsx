import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { ask } from '../../bridge.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useHealth, useRefreshCatalog } from '../../queries.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './draft-notice.module.css'

interface DraftNoticeProps {
  readonly profile: Pick<Profile, 'id' | 'abbreviation'>
  readonly draft: NonNullable<Profile['draft']>
}

/** That a credential was read from a file on this computer; and the way to remove it again, not at a kiosk. */
export function DraftNotice({ profile, draft }: DraftNoticeProps): ReactNode {
  const { language } = useLanguage()
  const kiosk = useHealth().data?.kiosk ?? true
  const day = formatDate(draft.importedOn, language)
  return (
    <Banner tone="attention">
      <p>
        <strong>
          <Trans>The {profile.abbreviation} is a draft on this computer.</Trans>
        </strong>{' '}
        <Trans>
          It was read from the file {draft.file} on {day}. Nobody has checked what it says.
        </Trans>
      </p>
      {!kiosk && <RemoveDraft profile={profile} />}
    </Banner>
  )
}

function RemoveDraft({ profile }: Pick<DraftNoticeProps, 'profile'>): ReactNode {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const refresh = useRefreshCatalog()
  const [isAsked, setAsked] = useState(false)
  const removal = useMutation({
    mutationFn: () => ask((app) => app.exchange.removeDraft({ id: profile.id })),
    onSuccess: () => {
      // Away first: this screen has nothing to show any more.
      navigate('/credentials')
      return refresh()
    },
  })
  return (
    <div className={styles.actions}>
      {isAsked ? (
        <>
          <p
            className={styles.question}
          >{t`Remove this draft? The file it was read from stays where it is.`}</p>
          <Button onPress={removal.mutate} isPending={removal.isPending}>
            {t`Remove`}
          </Button>
          <Button onPress={() => setAsked(false)}>{t`Keep`}</Button>
        </>
      ) : (
        <Button onPress={() => setAsked(true)}>{t`Remove this draft`}</Button>
      )}
      {removal.error && <ErrorNotice error={removal.error} kept={t`Nothing was removed.`} />}
    </div>
  )
}
