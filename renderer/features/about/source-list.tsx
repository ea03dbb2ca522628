import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { ReactNode } from 'react'
import type { PackSummary, Source } from '../../../domain/catalog/pack.ts'
import type { SourceUse } from '../../../domain/catalog/source-use.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useSourceUses } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { SourceEntry } from '../../ui/fact/source-entry.tsx'
import styles from './source-list.module.css'

const kindWords: Readonly<Record<Source['kind'], MessageDescriptor>> = {
  issuer: msg`From the issuers`,
  government: msg`From the government`,
  survey: msg`Surveys`,
  employer: msg`From employers`,
  publication: msg`Publications`,
  relay: msg`Others who quote the issuers`,
  article: msg`Articles`,
}
const kinds = Object.keys(kindWords) as Source['kind'][]

/** Every source of a pack by its kind, and how much rests on it. */
export function SourceList({ pack }: { readonly pack: PackSummary }): ReactNode {
  const { inWords } = useLanguage()
  return (
    <section className={styles.sources}>
      <h2>
        <Trans>Sources: {inWords(pack.title)}</Trans>
      </h2>
      <Answered query={useSourceUses(pack.id)}>
        {(uses) =>
          kinds.map((kind) => {
            const ofKind = pack.sources.filter((source) => source.kind === kind)
            return (
              ofKind.length > 0 && <Kind key={kind} kind={kind} sources={ofKind} uses={uses} pack={pack} />
            )
          })
        }
      </Answered>
    </section>
  )
}

interface KindProps {
  readonly kind: Source['kind']
  readonly sources: readonly Source[]
  readonly uses: readonly SourceUse[]
  readonly pack: PackSummary
}

function Kind({ kind, sources, uses, pack }: KindProps): ReactNode {
  const { t } = useLingui()
  return (
    <section className={styles.kind}>
      <h3>{t(kindWords[kind])}</h3>
      <ul className={styles.list}>
        {sources
          .toSorted((a, b) => a.title.localeCompare(b.title))
          .map((source) => (
            <li key={source.id} className={styles.source}>
              <SourceEntry source={source} code="onDemand" />
              <Use use={uses.find((use) => use.source === source.id)} pack={pack} />
            </li>
          ))}
      </ul>
    </section>
  )
}

function Use({ use, pack }: { readonly use: SourceUse | undefined; readonly pack: PackSummary }): ReactNode {
  if (!use) {
    return (
      <p className={styles.use}>
        <Trans>No fact rests on it.</Trans>
      </p>
    )
  }
  return (
    <div className={styles.use}>
      <strong>
        <Plural value={use.facts} one="# fact rests on it" other="# facts rest on it" />
      </strong>
      <ul className={styles.credentials}>
        {pack.credentials
          .filter(({ id }) => use.credentials.includes(id))
          .map(({ id, abbreviation }) => (
            <li key={id}>
              <a href={`#/credentials/${id}`} className={styles.link} lang="en">
                {abbreviation}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
