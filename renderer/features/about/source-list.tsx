import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { memo, type ReactNode } from 'react'
import type { PackSummary, Source } from '../../../domain/catalog/pack.ts'
import type { SourceUse } from '../../../domain/catalog/source-use.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useSourceUses } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { SourceEntry } from '../../ui/fact/source-entry.tsx'
import { useGradually } from '../../ui/use-gradually.ts'
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

const sourcesAtOnce = 12

/** Every source of a pack by its kind, and how much rests on it. */
export function SourceList({ pack }: { readonly pack: PackSummary }): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const ordered = kinds.flatMap((kind) =>
    pack.sources.filter((source) => source.kind === kind).toSorted((a, b) => a.title.localeCompare(b.title)),
  )
  const drawn = ordered.slice(0, useGradually(ordered.length, sourcesAtOnce))
  return (
    <section className={styles.sources}>
      <h2>
        <Trans>Sources: {inWords(pack.title)}</Trans>
      </h2>
      <Answered query={useSourceUses(pack.id)}>
        {(uses) =>
          kinds
            .filter((kind) => drawn.some((source) => source.kind === kind))
            .map((kind) => (
              <section key={kind} className={styles.kind}>
                <h3>{t(kindWords[kind])}</h3>
                <ul className={styles.list}>
                  {drawn
                    .filter((source) => source.kind === kind)
                    .map((source) => (
                      <Entry
                        key={source.id}
                        source={source}
                        use={uses.find((use) => use.source === source.id)}
                        pack={pack}
                      />
                    ))}
                </ul>
              </section>
            ))
        }
      </Answered>
    </section>
  )
}

interface EntryProps {
  readonly source: Source
  readonly use: SourceUse | undefined
  readonly pack: PackSummary
}

// Kept as it is while further sources are drawn.
const Entry = memo(function Entry({ source, use, pack }: EntryProps): ReactNode {
  return (
    <li className={styles.source}>
      <SourceEntry source={source} code="onDemand" />
      <Use use={use} pack={pack} />
    </li>
  )
})

function Use({ use, pack }: Pick<EntryProps, 'use' | 'pack'>): ReactNode {
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
