import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './about-page.module.css'

/** What the app works out by itself, in the words of the packs. */
export function Computed({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { inWords } = useLanguage()
  return (
    <section className={styles.section}>
      <h2>
        <Trans>What the app computes</Trans>
      </h2>
      <p>
        <Trans>
          A computed figure says which facts it comes from. What is only commonly said takes no part in it,
          and where a part is unknown, so is the result.
        </Trans>
      </p>
      {packs.map((pack) => (
        <dl key={pack.id} className={styles.entries}>
          {pack.groups
            .flatMap(({ dimensions }) => dimensions)
            .filter(({ derived }) => derived !== undefined)
            .map(({ id, label, help }) => (
              <div key={id} className={styles.entry}>
                <dt>{inWords(label)}</dt>
                <dd>{inWords(help)}</dd>
              </div>
            ))}
        </dl>
      ))}
      <p>
        <Trans>
          A row of a comparison differs when a reader is shown different things; where they come from does not
          count. Credentials stand in the order you chose, and lists in the order of the alphabet.
        </Trans>
      </p>
    </section>
  )
}
