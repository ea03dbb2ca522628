import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { relationKinds, relationsOf } from '../../../domain/catalog/relations.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { relationWords } from './relation-words.ts'
import styles from './essentials.module.css'

interface EssentialsProps {
  readonly profile: Profile
  readonly pack: PackSummary
}

/** What identifies a credential, and the ways on from it. */
export function Essentials({ profile, pack }: EssentialsProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const named = (ids: readonly string[]) => pack.credentials.filter(({ id }) => ids.includes(id))
  const comparable = named(pack.home).filter(({ id }) => id !== profile.id)
  const statusWords = { active: t`Active`, unconfirmed: t`Not confirmed`, retired: t`Retired` }
  const stated = relationsOf(pack, profile.id)
  const relations = relationKinds
    .map((kind) => ({
      kind,
      title: t(relationWords[kind]),
      entries: stated.filter((relation) => relation.kind === kind).map(({ to }) => to),
    }))
    .filter(({ entries }) => entries.length > 0)
  return (
    <section className={styles.card} aria-label={t`Essentials`}>
      <dl className={styles.entries}>
        <Entry title={t`Meaning`}>{inWords(profile.gloss)}</Entry>
        <Entry title={t`Issuer`}>
          <span lang="en">{profile.issuer.name}</span>
        </Entry>
        <Entry title={t`Status`}>{statusWords[profile.status]}</Entry>
        <Entry title={t`Official page`}>
          <span className={styles.address}>{profile.page ?? t`None found`}</span>
        </Entry>
        {relations.map(({ kind, title, entries }) => (
          <Entry key={kind} title={title}>
            {entries.map(({ id, abbreviation }) => (
              <a key={id} href={`#/credentials/${id}`} className={styles.link} lang="en">
                {abbreviation}
              </a>
            ))}
          </Entry>
        ))}
        <Entry title={t`Data edition`}>{formatDate(pack.edition, language)}</Entry>
      </dl>
      {comparable.map(({ id, abbreviation }) => (
        <a key={id} href={`#/compare/${profile.id},${id}`} className={styles.link}>
          <Trans>
            Compare {profile.abbreviation} with {abbreviation}
          </Trans>
        </a>
      ))}
      <a href={`#/compare/${profile.id}`} className={styles.link}>
        <Trans>Compare with another credential</Trans>
      </a>
    </section>
  )
}

function Entry({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.entry}>
      <dt className={styles.title}>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
