import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { comparisonAddress, type ComparisonView } from '../../../domain/compare/view.ts'
import { useLanguage } from '../../i18n/language.ts'
import { LinkButton } from '../../ui/button.tsx'
import styles from './columns-to-print.module.css'

interface ColumnsToPrintProps {
  readonly pack: PackSummary
  readonly view: ComparisonView
  readonly onChange: (ids: readonly CredentialId[]) => void
}

/** Two are chosen here; more come from the comparison, which is also where they are changed. */
export function ColumnsToPrint({ pack, view, onChange }: ColumnsToPrintProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [left, right, ...more] = view.ids
  if (left === undefined || right === undefined) return null
  if (more.length > 0) {
    const names = view.ids.flatMap((id) => pack.credentials.find((one) => one.id === id)?.abbreviation ?? [])
    return (
      <div className={styles.columns}>
        <p>{t`Columns: ${new Intl.ListFormat(language).format(names)}.`}</p>
        <LinkButton to={comparisonAddress(view)}>{t`Change them in the comparison`}</LinkButton>
      </div>
    )
  }
  return (
    <>
      <Side
        label={t`Credential at the left`}
        pack={pack}
        value={left}
        onChange={(id) => onChange(id === right ? [right, left] : [id, right])}
      />
      <Side
        label={t`Credential at the right`}
        pack={pack}
        value={right}
        onChange={(id) => onChange(id === left ? [right, left] : [left, id])}
      />
    </>
  )
}

interface SideProps {
  readonly label: string
  readonly pack: PackSummary
  readonly value: CredentialId
  readonly onChange: (id: CredentialId) => void
}

function Side({ label, pack, value, onChange }: SideProps): ReactNode {
  const { t } = useLingui()
  const options = pack.credentials.toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation))
  return (
    <label className={styles.side}>
      {label}
      <select
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(({ id }) => id === target.value)
          if (chosen) onChange(chosen.id)
        }}
      >
        {options.map(({ id, abbreviation, name, status }) => (
          <option key={id} value={id} lang="en">
            {`${abbreviation} – ${name}${status === 'unconfirmed' ? ` (${t`not confirmed`})` : ''}`}
          </option>
        ))}
      </select>
    </label>
  )
}
