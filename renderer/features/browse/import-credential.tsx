import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Imported } from '../../../preload/contract/exchange.ts'
import { ask, failureOf } from '../../bridge.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useHealth, useRefreshCatalog } from '../../queries.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './import-credential.module.css'
import { ImportOutcome } from './import-outcome.tsx'

/** Adds a credential from a CTDL file to those of a pack, as a draft on this computer; not at a kiosk. */
export function ImportCredential({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { t } = useLingui()
  const kiosk = useHealth().data?.kiosk ?? true
  const [chosen, setChosen] = useState(packs[0]?.id)
  const refresh = useRefreshCatalog()
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (pack: PackSummary['id']): Promise<Imported> =>
      ask((app) => app.exchange.importFile({ pack })),
    onSuccess: refresh,
  })
  if (kiosk || chosen === undefined) return null
  const failed = error && failureOf(error).code !== 'CANCELLED'
  return (
    <Disclosure title={t`Add a credential from a file`}>
      <div className={styles.import}>
        <p>
          {t`CTDL is the format in which registries publish credentials. Choose a file that you saved from one, or from this app on another computer. The credential is kept on this computer as a draft, and can be compared like any other.`}
        </p>
        {packs.length > 1 && <FieldChoice packs={packs} chosen={chosen} onChange={setChosen} />}
        <Button onPress={() => mutate(chosen)} isPending={isPending}>
          {t`Choose a CTDL file…`}
        </Button>
        {data && <ImportOutcome imported={data} />}
        {failed && <ErrorNotice error={error} kept={t`Nothing was added.`} />}
      </div>
    </Disclosure>
  )
}

interface FieldChoiceProps {
  readonly packs: readonly PackSummary[]
  readonly chosen: PackSummary['id']
  readonly onChange: (pack: PackSummary['id']) => void
}

function FieldChoice({ packs, chosen, onChange }: FieldChoiceProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  return (
    <label className={styles.field}>
      {t`Field of work`}
      <select
        className={styles.select}
        value={chosen}
        onChange={({ target }) => {
          const pack = packs.find(({ id }) => id === target.value)
          if (pack) onChange(pack.id)
        }}
      >
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {inWords(title)}
          </option>
        ))}
      </select>
    </label>
  )
}
