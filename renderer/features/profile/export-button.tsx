import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { ask, failureOf } from '../../bridge.ts'
import { useHealth } from '../../queries.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './export-button.module.css'

/** Saves the credential as a CTDL file, for other programs and other computers; not at a kiosk. */
export function ExportButton({
  profile,
}: {
  readonly profile: Pick<Profile, 'id' | 'abbreviation'>
}): ReactNode {
  const { t } = useLingui()
  const kiosk = useHealth().data?.kiosk ?? true
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => ask((app) => app.exchange.exportCredential({ id: profile.id })),
  })
  if (kiosk) return null
  const failed = error && failureOf(error).code !== 'CANCELLED'
  return (
    <div className={styles.export}>
      <Button onPress={mutate} isPending={isPending}>
        {t`Save ${profile.abbreviation} as a CTDL file`}
      </Button>
      <p role="status" className={styles.status}>
        {data && t`Saved: ${data.path}`}
      </p>
      {failed && <ErrorNotice error={error} kept={t`No file was saved.`} />}
    </div>
  )
}
