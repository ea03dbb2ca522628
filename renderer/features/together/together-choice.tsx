import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { comparableWith } from '../../../domain/catalog/relations.ts'
import { LinkButton } from '../../ui/button.tsx'
import styles from './together-choice.module.css'

interface TogetherChoiceProps {
  /** The one credential that is already chosen. */
  readonly start: CredentialId | undefined
  readonly pack: PackSummary
}

/** Ways on from an address that names fewer than two credentials: those nearest to it, or the pack's own pair. */
export function TogetherChoice({ start, pack }: TogetherChoiceProps): ReactNode {
  const { credentials, home } = pack
  const pair = home.flatMap((id) => credentials.find((one) => one.id === id) ?? []).slice(0, 2)
  const chosen = credentials.find(({ id }) => id === start)
  const partners = chosen ? comparableWith(pack, chosen.id) : []
  const sets =
    chosen && partners.length > 0
      ? partners.map((partner) => [chosen, partner])
      : pair.length > 1
        ? [pair]
        : []
  return (
    <ul className={styles.choices}>
      {sets.map((set) => (
        <li key={set.map(({ id }) => id).join()}>
          <LinkButton to={`/together/${set.map(({ id }) => id).join(',')}`}>
            {set.map(({ abbreviation }) => abbreviation).join(' + ')}
          </LinkButton>
        </li>
      ))}
      <li>
        <LinkButton to="/credentials">
          <Trans>Find credentials</Trans>
        </LinkButton>
      </li>
    </ul>
  )
}
