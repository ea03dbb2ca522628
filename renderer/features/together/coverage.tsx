import { useLingui } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import { doesNotApply } from '../../../domain/catalog/figures.ts'
import type { Dimension, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { Covered } from '../../../domain/compare/coverage.ts'
import { useLanguage } from '../../i18n/language.ts'
import { EvidenceButton } from '../../ui/fact/evidence-button.tsx'
import { TermText } from '../../ui/glossary-terms.tsx'
import styles from './coverage.module.css'
import { HeldTable, type HeldRow } from './held-table.tsx'
import { Section } from './section.tsx'
import type { HeldProps } from './together-view.tsx'

/** A grid for each list of what credentials cover, unless it applies to none: named or not, by each and by all. */
export function Coverage({ held: { covered }, ...context }: HeldProps): ReactNode {
  const dimensions = context.pack.groups.flatMap((group) => group.dimensions)
  return covered.map((list) => {
    const dimension = dimensions.find(({ id }) => id === list.dimension)
    const isAbout = list.entries.length + list.unknown.length > 0
    return (
      dimension &&
      isAbout && <CoveredList key={dimension.id} list={list} dimension={dimension} {...context} />
    )
  })
}

interface CoveredListProps {
  readonly list: Covered
  readonly dimension: Dimension
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

function CoveredList({ list: { entries, unknown }, dimension, profiles, pack }: CoveredListProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const count = (ids: readonly Profile['id'][]): string => {
    const number = entries.filter(({ by }) => by.some((id) => ids.includes(id))).length
    const isUnknown = ids.some((id) => unknown.includes(id))
    if (!isUnknown) return String(number)
    return number === 0 ? t`not known` : t`${number} or more`
  }
  const otherwise = ({ id, facts }: Profile): string => {
    if (doesNotApply(facts, dimension.id)) return t`does not apply`
    return unknown.includes(id) ? t`not known` : t`not named`
  }
  const all = profiles.map(({ id }) => id)
  const rows: HeldRow[] = entries.map(({ id, label, by }) => ({
    key: id,
    label: <TermText text={inWords(label)} />,
    alone: profiles.map((profile) => (
      <Named key={profile.id} isNamed={by.includes(profile.id)} otherwise={otherwise(profile)} />
    )),
    together: <Named isNamed />,
  }))
  const total: HeldRow = {
    key: 'total',
    label: t`In all`,
    alone: profiles.map((profile) => {
      const effective = profile.facts[dimension.id]
      return (
        <span key={profile.id}>
          {effective && shownReading(effective.fact) && count([profile.id])}{' '}
          {effective && (
            <EvidenceButton effective={effective} dimension={dimension} pack={pack} of={profile} />
          )}
        </span>
      )
    }),
    together: count(all),
  }
  return (
    <Section title={inWords(dimension.label)}>
      <HeldTable caption={inWords(dimension.label)} profiles={profiles} rows={[...rows, total]} />
    </Section>
  )
}

interface NamedProps {
  readonly isNamed: boolean
  /** What else is to be said. */
  readonly otherwise?: string
}

function Named({ isNamed, otherwise }: NamedProps): ReactNode {
  const { t } = useLingui()
  if (!isNamed) return <span className={styles.not}>{otherwise}</span>
  return (
    <span className={styles.named}>
      <Check aria-hidden="true" /> {t`named`}
    </span>
  )
}
