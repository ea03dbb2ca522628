import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { ChosenPair } from './chosen-pair.ts'
import styles from './pair-choice.module.css'

interface PairChoiceProps {
  readonly pack: PackSummary
  readonly pair: ChosenPair['pair']
  readonly onChange: (pair: ChosenPair['pair']) => void
}

/** Two different credentials: choosing the one that stands at the other side changes the sides. */
export function PairChoice({ pack, pair: [left, right], onChange }: PairChoiceProps): ReactNode {
  const { t } = useLingui()
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
