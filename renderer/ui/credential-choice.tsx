import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { CredentialId } from '../../domain/catalog/ids.ts'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { comparableWith } from '../../domain/catalog/relations.ts'
import { asOneWord } from '../../domain/search/fold.ts'
import { useLanguage } from '../i18n/language.ts'
import { useTray } from '../tray.ts'
import { CredentialName } from './credential-name.tsx'
import { StatusMark } from './status-mark.tsx'
import styles from './credential-choice.module.css'

type Identity = PackSummary['credentials'][number]

interface CredentialChoiceProps {
  readonly pack: PackSummary
  readonly chosen: readonly CredentialId[]
  readonly onChoose: (id: CredentialId) => void
}

/** One more credential of the same pack: what was collected first, then what is close to those chosen. */
export function CredentialChoice({ pack, chosen, onChoose }: CredentialChoiceProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const tray = useTray(({ ids }) => ids)
  const [query, setQuery] = useState('')
  const others = pack.credentials
    .filter(({ id }) => !chosen.includes(id))
    .toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en'))
  const collected = others.filter(({ id }) => tray.includes(id))
  const close = new Set(chosen.flatMap((id) => comparableWith(pack, id)))
  const near = others.filter((other) => close.has(other) && !collected.includes(other))
  const rest = others.filter((other) => !collected.includes(other) && !near.includes(other))
  const found = others.filter(({ abbreviation, name, gloss }) =>
    asOneWord(`${abbreviation} ${name} ${gloss[language]}`).includes(asOneWord(query)),
  )
  const section = { onChoose }
  return (
    <div className={styles.choice}>
      <label className={styles.search}>
        <Trans>Letters or name of the credential</Trans>
        <input
          type="search"
          className={styles.input}
          value={query}
          maxLength={60}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      {query === '' ? (
        <>
          <Section title={t`Collected`} credentials={collected} {...section} />
          <Section title={t`Close to those shown`} credentials={near} {...section} />
          <Section title={t`All others`} credentials={rest} {...section} />
        </>
      ) : (
        <>
          <p role="status" className={styles.title}>
            {found.length === 0 ? (
              <Trans>No credential goes by that name.</Trans>
            ) : (
              <Trans>Found: {found.length}</Trans>
            )}
          </p>
          <List credentials={found} {...section} />
        </>
      )}
    </div>
  )
}

interface ListProps {
  readonly credentials: readonly Identity[]
  readonly onChoose: (id: CredentialId) => void
}

function Section({ title, ...list }: ListProps & { readonly title: string }): ReactNode {
  if (list.credentials.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <List {...list} />
    </section>
  )
}

function List({ credentials, onChoose }: ListProps): ReactNode {
  return (
    <ul>
      {credentials.map((credential) => (
        <li key={credential.id}>
          <button type="button" className={styles.one} onClick={() => onChoose(credential.id)}>
            <strong lang="en">{credential.abbreviation}</strong>
            <span>
              <CredentialName of={credential} /> <StatusMark of={credential} short />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
