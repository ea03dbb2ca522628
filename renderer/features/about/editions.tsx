import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './about-page.module.css'

interface EditionsProps {
  readonly packs: readonly PackSummary[]
  /** Of the app, once it is known. */
  readonly version: string | undefined
}

/** What is installed, and from when. */
export function Editions({ packs, version }: EditionsProps): ReactNode {
  const { language, inWords } = useLanguage()
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Editions</Trans>
      </h2>
      <dl className={styles.entries}>
        {packs.map(({ id, title, edition, credentials, sources }) => (
          <div key={id} className={styles.entry}>
            <dt>{inWords(title)}</dt>
            <dd>
              <Trans>Data of {formatDate(edition, language)}</Trans>
              {': '}
              <Plural value={credentials.length} one="# credential" other="# credentials" />
              {', '}
              <Plural value={sources.length} one="# source" other="# sources" />
            </dd>
          </div>
        ))}
        {version !== undefined && (
          <div className={styles.entry}>
            <dt>
              <Trans>App</Trans>
            </dt>
            <dd>
              <Trans>Version {version}</Trans>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
