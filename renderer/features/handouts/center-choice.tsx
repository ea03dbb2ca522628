import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { LogoProblem } from '../../../domain/handout/logo.ts'
import type { Center } from '../../../domain/handout/model.ts'
import { ask, failureOf } from '../../bridge.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './center-choice.module.css'
import { centerQuery } from './use-preview.ts'

/** Name, contact and logo of whoever hands the paper out: on every handout from this computer. */
export function CenterChoice(): ReactNode {
  const { data } = useQuery(centerQuery)
  return data === undefined ? null : <CenterForm center={data} />
}

function CenterForm({ center }: { readonly center: Center | null }): ReactNode {
  const { t } = useLingui()
  const client = useQueryClient()
  const [name, setName] = useState(center?.name ?? '')
  const [contact, setContact] = useState(center?.contact ?? '')
  const change = useMutation({
    mutationFn: (make: () => Promise<Center | null>) => make(),
    onSuccess: (changed) => client.setQueryData(centerQuery.queryKey, changed),
  })
  const save = (): void =>
    change.mutate(() => ask((app) => app.handouts.setCenter({ name: name.trim(), contact: contact.trim() })))
  return (
    <div className={styles.form}>
      <TextField label={t`Name of your center`} value={name} longest={80} onChange={setName} onEnter={save} />
      <TextField
        label={t`Address, telephone or hours, on one line`}
        value={contact}
        longest={160}
        onChange={setContact}
        onEnter={save}
      />
      <Button isPending={change.isPending} onPress={save}>
        {t`Save name and line`}
      </Button>
      {center?.logo != null && (
        <img className={styles.logo} src={center.logo} alt={t`The logo of your center`} />
      )}
      <Button look="quiet" onPress={() => change.mutate(chooseLogo)}>
        {t`Choose a logo`}
      </Button>
      {center?.logo != null && (
        <Button look="quiet" onPress={() => change.mutate(() => ask((app) => app.handouts.removeLogo({})))}>
          {t`Remove the logo`}
        </Button>
      )}
      {change.isSuccess && (
        <p role="status">{t`Saved. It stands at the top right of every handout from this computer.`}</p>
      )}
      {change.error && <Refused error={change.error} />}
    </div>
  )
}

/** A file can be whole and its picture ruined: that shows when it is drawn. */
async function chooseLogo(): Promise<Center | null> {
  const { logo } = await ask((app) => app.handouts.chooseLogo({}))
  const picture = new Image()
  picture.src = logo
  const ruined: LogoProblem = 'logo-no-picture'
  try {
    await picture.decode()
    // Its pixels: `decode` is content with the head of the file.
    const pixels = await createImageBitmap(picture)
    pixels.close()
  } catch (cause) {
    throw new Error(ruined, { cause })
  }
  return await ask((app) => app.handouts.keepLogo({}))
}

function Refused({ error }: { readonly error: Error }): ReactNode {
  const { t } = useLingui()
  const { code, detail } = failureOf(error)
  if (code === 'CANCELLED') return null
  const why: Readonly<Record<LogoProblem, string>> = {
    'logo-no-picture': t`This file is not a PNG or JPEG picture, or it is damaged.`,
    'logo-too-large': t`This picture has more than 1 MB.`,
    'logo-too-wide': t`This picture is wider or higher than 4000 pixels.`,
  }
  if (typeof detail === 'string' && detail in why) {
    return (
      <Banner tone="error">
        <p>
          {why[detail as LogoProblem]} {t`Nothing was changed. Choose another picture.`}
        </p>
      </Banner>
    )
  }
  return <ErrorNotice error={error} kept={t`Nothing was changed.`} />
}
