import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../domain/catalog/fact.ts'
import { OccupationWages, type Profile } from '../../../domain/catalog/pack.ts'
import { combinedFigure } from '../../../domain/worksheet/combined-figure.ts'
import { count, membersOnly, openToAll, groups as priced } from '../compare/cost-samples.ts'
import { dimension, group, notPublished, profile, value } from '../sample.ts'

const firstYear = dimension('first-year-cost', 'moneyRange', { derived: 'firstYearCost' })
const median = dimension('occupation-median', 'money', { derived: 'occupationMedian' })
const passRate = dimension('pass-rate', 'percent')
const groups = [...priced, group(firstYear, median, passRate)]
const dimensionOf = (id: string) => {
  const found = groups.flatMap(({ dimensions }) => dimensions).find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const wages = [
  OccupationWages.parse({
    occupation: '29-2072',
    title: { en: 'Records', es: 'Registros' },
    vintage: '2025-05',
    national: { p50: 51_140 },
    byState: {},
    sources: ['board-page'],
    stateSources: [],
    confidence: 'issuer',
  }),
]

function held(id: string, facts: Readonly<Record<string, Fact>>, issuer = 'board'): Profile {
  const one = profile(id, { ...facts }, groups, { wages })
  return { ...one, issuer: { ...one.issuer, id: issuer as typeof one.issuer.id } }
}

const figure = (id: string, ...profiles: Profile[]) => {
  const taken = combinedFigure(profiles, dimensionOf(id))
  return taken.kind === 'figure' ? taken.figure.value : taken.why
}

const [first, second] = [held('aaa', membersOnly), held('bbb', membersOnly)]
const guild = held('ccc', openToAll, 'guild')

describe('what several credentials come to together', () => {
  it('is one membership of an issuer, and one of each', () => {
    expect(figure('membership-dues', first, second)).toMatchObject({ amount: 229 })
    expect(figure('membership-dues', first, second, guild)).toMatchObject({ amount: 378 })
    expect(figure('first-year-cost', first, second)).toMatchObject({ min: 1079, max: 1079, period: 'once' })
    expect(figure('first-year-cost', first, guild)).toMatchObject({ min: 1053, max: 1102 })
  })

  it('is a sum of units where one issuer counts them, and nothing where two do', () => {
    expect(figure('ceu-units', first, second)).toEqual({ kind: 'count', amount: 40 })
    expect(figure('ceu-units', first, guild)).toBe('notCombined')
    expect(figure('ceu-units', first, held('ddd', { ...membersOnly, 'ceu-units-added': notPublished }))).toBe(
      'partUnknown',
    )
    const yearly = { ...membersOnly, 'cycle-length': value({ kind: 'duration', duration: 'P12M' }) }
    expect(figure('ceu-units', first, held('ddd', yearly))).toBe('notCombined')
  })

  it('is the wage of their occupation, which is one, and no pass rate at all', () => {
    expect(figure('occupation-median', first, guild)).toMatchObject({ amount: 51_140 })
    const rates = [62, 84].map((percent, n) =>
      held(`e${n}`, { ...membersOnly, 'pass-rate': value({ kind: 'percent', percent }) }),
    )
    expect(figure('pass-rate', ...rates)).toBe('notCombined')
  })

  it('is not known where a part is not', () => {
    const silent = held('ddd', { ...membersOnly, 'exam-fee-member': notPublished, 'ceu-units': count(1) })
    expect(figure('exam-fee-member', first, silent)).toBe('partUnknown')
    expect(figure('first-year-cost', first, silent)).toBe('partUnknown')
  })
})
