import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { findFigure } from '../../../domain/catalog/figures.ts'
import type { Fact } from '../../../domain/catalog/fact.ts'
import type { CredentialId, DimensionId } from '../../../domain/catalog/ids.ts'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import type { Covered } from '../../../domain/compare/coverage.ts'
import type { Part } from '../../../domain/compare/standing.ts'
import { timesInWords } from '../../../domain/compare/times.ts'
import type { Together } from '../../../domain/compare/together.ts'
import type { TogetherHandout } from '../../../domain/handout/model.ts'
import { formatNumber } from '../../../domain/text/format-value.ts'
import type { LocalizedText } from '../../../domain/text/localized.ts'
import { formatRange } from '../../../domain/text/money.ts'
import { absenceWords } from '../fact/evidence-words.ts'
import { useKnownWords } from '../known-words.ts'
import styles from './sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { useSheet } from './sheet-context.ts'
import { SheetFactsMark } from './sheet-evidence.tsx'
import type { GridGroup } from './sheet-grid.tsx'

type IssuerUpkeep = Together['upkeep']['issuers'][number]

/** Costs, study, upkeep and coverage as rows: each alone, then together. */
export function useTogetherGroups({ profiles, groups }: TogetherHandout, held: Together): GridGroup[] {
  const { t } = useLingui()
  const { language, inWords } = useSheet()
  const withUnknown = useKnownWords()
  const dimensions = groups.flatMap((group) => group.dimensions)
  const find = (id: DimensionId) => dimensions.find((one) => one.id === id)
  const labelOf = (id: DimensionId): string => inWords(find(id)?.label ?? { en: id, es: id })
  const nameOf = (id: CredentialId): string => profiles.find((one) => one.id === id)?.abbreviation ?? id
  const unknownWords = ({ credential, dimension }: Part): string =>
    `${nameOf(credential)}: ${labelOf(dimension)}`
  const countedFacts = ({ credential, dimension }: Part): readonly Fact[] => {
    const facts = profiles.find(({ id }) => id === credential)?.facts ?? {}
    const fact = facts[dimension]?.fact
    return fact && findFigure(facts, dimension) ? [fact] : []
  }
  const figure = (
    words: string,
    arithmetic: LocalizedText | undefined,
    parts: readonly Part[],
  ): ReactNode => (
    <Figure
      words={words}
      arithmetic={arithmetic && inWords(arithmetic)}
      facts={parts.flatMap(countedFacts)}
    />
  )
  const money = (total: { min: number; max: number }, unknown: readonly string[]): string =>
    withUnknown(total.max === 0 && unknown.length > 0 ? undefined : formatRange(total, language), unknown)

  const costs = [
    { key: 'first-year', label: t`First year`, cost: held.firstYear },
    { key: 'five-years', label: t`Five years`, cost: held.fiveYears },
  ].map(({ key, label, cost }) => ({
    key,
    label,
    cells: [
      ...cost.alone.map(({ credential, cost: own }) =>
        figure(
          money(own.total, own.unknown.map(labelOf)),
          own.arithmetic,
          own.restsOn.map((dimension) => ({ credential, dimension })),
        ),
      ),
      figure(
        money(cost.total, cost.unknown.map(unknownWords)),
        cost.arithmetic,
        cost.charges.map(({ dimension, of: [credential] }) => ({ credential, dimension })),
      ),
    ],
  }))

  const study = find(known.studyTime)
  const studyRow = study && {
    key: study.id,
    label: inWords(study.label),
    cells: [
      ...profiles.map(({ id, facts }) => {
        const fact = facts[study.id]
        return fact && <SheetCell key={id} fact={fact} dimension={study} />
      }),
      figure(
        withUnknown(timesInWords(held.study, language), held.study.unknown.map(nameOf)),
        held.study.arithmetic,
        held.study.parts,
      ),
    ],
  }

  const unit = find(known.units)?.unit
  const upkeepWords = ({ perYear, parts, unknown }: IssuerUpkeep): string => {
    const units = formatNumber(perYear, language)
    const name = unit ? inWords(unit) : ''
    const stated = parts.length > 0 ? t`${units} ${name} a year` : undefined
    return stated === undefined && unknown.length === 0
      ? t(absenceWords.notApplicable)
      : withUnknown(stated, unknown.map(unknownWords))
  }
  const upkeep = held.upkeep.issuers.map((own) => {
    const issuer = profiles.find((one) => one.issuer.id === own.issuer)?.issuer.shortName ?? own.issuer
    return {
      key: own.issuer,
      label: t`For ${issuer}`,
      cells: [
        ...profiles.map(({ id, issuer: { id: awardedBy } }) => {
          const alone = held.upkeep.alone.find(({ credential }) => credential === id)?.upkeep
          return awardedBy === own.issuer && alone
            ? figure(upkeepWords(alone), alone.arithmetic, alone.parts)
            : t`nothing`
        }),
        figure(upkeepWords(own), own.arithmetic, own.parts),
      ],
    }
  })

  const covered = held.covered.map(({ dimension, entries, unknown }: Covered): GridGroup => ({
    key: dimension,
    label: labelOf(dimension),
    rows: entries.map(({ id, label, by }) => ({
      key: id,
      label: inWords(label),
      cells: [
        ...profiles.map((profile) => (
          <Fragment key={profile.id}>
            {by.includes(profile.id)
              ? t`✓ named`
              : unknown.includes(profile.id)
                ? t`not known`
                : t`not named`}
            <SheetFactsMark facts={countedFacts({ credential: profile.id, dimension })} />
          </Fragment>
        )),
        t`✓ named`,
      ],
    })),
  }))

  return [
    { key: 'cost', label: t`Cost`, rows: costs },
    ...(studyRow ? [{ key: 'study', label: t`Study, one exam after another`, rows: [studyRow] }] : []),
    { key: 'upkeep', label: t`Upkeep`, rows: upkeep },
    ...covered,
  ]
}

interface FigureProps {
  readonly words: string
  readonly arithmetic: string | undefined
  /** What it rests on. */
  readonly facts: readonly Fact[]
}

/** A figure with its evidence, and under it how it comes about. */
function Figure({ words, arithmetic, facts }: FigureProps): ReactNode {
  return (
    <>
      {words}
      <SheetFactsMark facts={facts} />
      {arithmetic !== undefined && arithmetic !== '' && arithmetic !== words && (
        <span className={styles.detail}>{`= ${arithmetic}`}</span>
      )}
    </>
  )
}
