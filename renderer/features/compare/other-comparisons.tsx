import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { LinkButton } from '../../ui/button.tsx'
import { CredentialName } from '../../ui/credential-name.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './other-comparisons.module.css'

interface OtherComparisonsProps {
  /** The one credential that is already chosen. */
  readonly start: CredentialId | undefined
  readonly pack: PackSummary
}

/** Ways on from an address that names fewer than two credentials. */
export function OtherComparisons({ start, pack }: OtherComparisonsProps): ReactNode {
  const { i18n } = useLingui()
  const { credentials, home } = pack
  const chosen = credentials.find(({ id }) => id === start)
  const others = credentials
    .filter(({ id }) => id !== start)
    .toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation))
  if (!chosen) {
    const abbreviations = home.flatMap(
      (id) => credentials.find((entry) => entry.id === id)?.abbreviation ?? [],
    )
    return (
      <div>
        <LinkButton to={`/compare/${home.join(',')}`} look="primary">
          <Trans>Compare {new Intl.ListFormat(i18n.locale).format(abbreviations)}</Trans>
        </LinkButton>
      </div>
    )
  }
  return (
    <section className={styles.choices}>
      <h2>
        <Trans>Compare {chosen.abbreviation} with:</Trans>
      </h2>
      <ul className={styles.list}>
        {others.map((other) => (
          <li key={other.id}>
            <a href={`#/compare/${chosen.id},${other.id}`} className={styles.link}>
              <strong lang="en">{other.abbreviation}</strong>
              <span>
                <CredentialName of={other} /> <StatusMark of={other} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
