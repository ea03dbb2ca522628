import { useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { Button } from '../../ui/button.tsx'
import styles from './credential-picks.module.css'

interface CredentialPicksProps {
  readonly pack: PackSummary
  /** All that were asked for; those that the kind does not take wait behind the others. */
  readonly ids: readonly CredentialId[]
  readonly least: number
  readonly most: number
  readonly onChange: (ids: readonly CredentialId[]) => void
}

/** The credentials of a handout, in order; no more and no fewer than its kind takes. One that is left out takes those that wait along. */
export function CredentialPicks({ pack, ids, least, most, onChange }: CredentialPicksProps): ReactNode {
  const { t } = useLingui()
  const shown = ids.slice(0, most)
  const options = pack.credentials.toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation))
  const next = pack.home.find((id) => !ids.includes(id)) ?? options.find(({ id }) => !ids.includes(id))?.id
  return (
    <div className={styles.columns}>
      {shown.map((id, place) => {
        const number = place + 1
        const label = most === 1 ? t`Credential` : t`Credential ${number}`
        const name = options.find((option) => option.id === id)?.abbreviation ?? id
        return (
          <div key={id} className={styles.pick}>
            <label className={styles.side}>
              {label}
              <select
                className={styles.select}
                value={id}
                onChange={({ target }) => {
                  const chosen = options.find((option) => option.id === target.value)
                  if (chosen) onChange(exchanged(ids, place, chosen.id))
                }}
              >
                {options.map(({ id: value, abbreviation, name: fullName, status }) => (
                  <option key={value} value={value} lang="en">
                    {`${abbreviation} – ${fullName}${status === 'unconfirmed' ? ` (${t`not confirmed`})` : ''}`}
                  </option>
                ))}
              </select>
            </label>
            {shown.length > least && most > 1 && (
              <Button
                look="quiet"
                name={t`Leave out ${name}`}
                onPress={() => onChange(shown.filter((other) => other !== id))}
              >
                <X aria-hidden="true" />
              </Button>
            )}
          </div>
        )
      })}
      {shown.length < most && next !== undefined && (
        <Button look="quiet" onPress={() => onChange([...ids, next])}>
          <Plus aria-hidden="true" /> {t`Add a credential`}
        </Button>
      )}
    </div>
  )
}

/** Choosing one that stands elsewhere makes the two change places. */
function exchanged(ids: readonly CredentialId[], place: number, chosen: CredentialId): CredentialId[] {
  const old = ids[place]
  return ids.map((id, at) => (at === place ? chosen : id === chosen && old !== undefined ? old : id))
}
