import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../domain/catalog/fact.ts'
import { StateCode } from '../../../domain/catalog/ids.ts'
import { OccupationWages, type PackSummary } from '../../../domain/catalog/pack.ts'
import { type Assumptions, usualAssumptions } from '../../../domain/compare/assumptions.ts'
import { costChart, saysBooks } from '../../../domain/compare/charts/cost.ts'
import { fitCharts } from '../../../domain/compare/charts/fit.ts'
import { makeUpCharts } from '../../../domain/compare/charts/make-up.ts'
import { payChart } from '../../../domain/compare/charts/pay.ts'
import { preparationChart } from '../../../domain/compare/charts/preparation.ts'
import { sourcesOf } from '../../../domain/compare/charts/sources.ts'
import { dimension, group, notApplicable, notPublished, profile, summary, usd, value } from '../sample.ts'
import { groups as costGroups, membersOnly, openToAll } from './cost-samples.ts'

const groups = [
  group(
    dimension('pay-survey', 'money'),
    dimension('study-time', 'durationRange'),
    dimension('content', 'shareTable'),
    dimension('tasks', 'matrix', {
      rows: [{ id: 'desk', label: { en: 'Desk', es: 'Mesa' } }],
      levels: Array.from({ length: 5 }, (_, level) => ({ en: `level ${level}`, es: `nivel ${level}` })),
    }),
  ),
]
const none = { ...summary([group(dimension('best-for', 'text'))]), wages: [] }
const of = (id: string, facts: Record<string, Fact>) => profile(id, facts, groups)
const hearsay = (shown: object): Fact => value(shown, { confidence: 'article' })
const months = (min: number, max: number) => ({ kind: 'durationRange', min: `P${min}M`, max: `P${max}M` })

const wages = OccupationWages.parse({
  occupation: '29-2072',
  title: { en: 'Records', es: 'Registros' },
  vintage: '2025-05',
  national: { p10: 37_000, p50: 51_140, p90: 81_150 },
  byState: { TX: { median: 48_860 } },
  sources: ['wages-page'],
  stateSources: [],
  confidence: 'relayed',
})
const withWages: PackSummary = { ...summary(groups), wages: [wages] }

describe('the chart of pay', () => {
  const asked = of('aaa', { 'pay-survey': usd(67_147, 'year') })
  const unasked = of('bbb', { 'pay-survey': notPublished })

  it('keeps those who were asked apart from everybody in the occupation', () => {
    const chart = payChart(withWages, [asked, unasked], null)
    expect(chart?.survey?.marks).toMatchObject([
      { state: 'drawn', shape: { min: 67_147, max: 67_147 } },
      { state: 'notPublished' },
    ])
    expect(chart?.occupations).toEqual([{ wages, places: [0, 1], inState: undefined }])
    expect(chart?.highest).toBe(81_150)
  })

  it('gives the middle wage of the chosen state, and none where there is no figure', () => {
    const inState = (code: string) =>
      payChart(withWages, [asked], StateCode.parse(code))?.occupations[0]?.inState
    expect(inState('TX')).toBe(48_860)
    expect(inState('WY')).toBeUndefined()
  })

  it('puts no pay by the hour on an axis of years, and nothing that is only commonly said', () => {
    const hourly = of('ccc', { 'pay-survey': usd(32, 'hour') })
    const said = of('ddd', {
      'pay-survey': hearsay({ kind: 'money', amount: 90_000, currency: 'USD', period: 'year', year: 2026 }),
    })
    expect(payChart(withWages, [hourly, said], null)).toMatchObject({
      survey: { marks: [{ state: 'otherUnit' }, { state: 'unverified' }] },
      highest: 81_150,
    })
  })

  it('names who has no occupation with wages', () => {
    const chart = payChart({ ...withWages, wages: [{ ...wages, occupation: '11-1111' }] }, [asked], null)
    expect(chart).toMatchObject({ occupations: [], withoutOccupation: [0], highest: 67_147 })
  })
})

describe('the chart of cost', () => {
  const pack = summary(costGroups)
  const both = [profile('aaa', membersOnly, costGroups), profile('bbb', openToAll, costGroups)]
  const drawn = (assumed: Partial<Assumptions>) =>
    costChart(pack, both, { ...usualAssumptions, ...assumed })?.panels.map(({ years }) =>
      years.map(({ total }) => [total.min, total.max]),
    )

  it('adds up year by year under what is assumed', () => {
    expect(drawn({ years: 2 })).toEqual([
      [
        [899, 1029],
        [1128, 1258],
      ],
      [
        [399, 399],
        [399, 399],
      ],
    ])
    expect(drawn({ years: 1, member: true, attempts: 2, books: 'none' })).toEqual([
      [[728, 728]],
      [[747, 747]],
    ])
  })

  it('keeps what is unknown from the year in which it falls due on', () => {
    const unsaid = profile('ccc', { ...openToAll, 'renewal-fee-non-member': notPublished }, costGroups)
    const chart = costChart(pack, [unsaid], usualAssumptions)
    expect(chart?.panels[0]?.years.map(({ unknown }) => unknown)).toEqual([
      [],
      [],
      ['renewal-fee-non-member'],
      ['renewal-fee-non-member'],
      ['renewal-fee-non-member'],
    ])
  })

  it('assumes nothing of books where the pack does not speak of them', () => {
    const [all] = costGroups
    const bookless = summary(
      all ? [{ ...all, dimensions: all.dimensions.filter(({ id }) => id !== 'books-cost') }] : [],
    )
    const { 'books-cost': _, ...facts } = openToAll
    expect(saysBooks(bookless)).toBe(false)
    const chart = costChart(bookless, [profile('bbb', facts, bookless.groups)], usualAssumptions)
    expect(chart?.panels[0]?.cost.unknown).toEqual([])
  })
})

describe('the chart of preparation', () => {
  it('never sets hours of study beside months of a calendar', () => {
    const chart = preparationChart(summary(groups), [
      of('aaa', { 'study-time': value(months(4, 8)) }),
      of('bbb', { 'study-time': value({ kind: 'durationRange', min: 'PT40H', max: 'PT80H' }) }),
    ])
    expect(chart?.calendar).toMatchObject({
      unit: 'month',
      marks: [{ state: 'drawn' }, { state: 'otherUnit' }],
    })
    expect(chart?.study).toMatchObject({
      unit: 'hour',
      longest: 80 * 60,
      marks: [{ state: 'otherUnit' }, { state: 'drawn', shape: { min: 40 * 60, max: 80 * 60 } }],
    })
  })

  it('says of each credential without a time why it has none', () => {
    const facts = [notPublished, notApplicable, hearsay(months(3, 6))]
    const chart = preparationChart(
      summary(groups),
      facts.map((fact, place) => of(`a${place}`, { 'study-time': fact })),
    )
    expect(chart?.calendar.marks.map(({ state }) => state)).toEqual([
      'notPublished',
      'notApplicable',
      'unverified',
    ])
    expect(chart?.calendar.longest).toBe(0)
  })
})

describe('the chart of what an exam is made of', () => {
  const shares = (...ends: [number, number][]) =>
    value({
      kind: 'shareTable',
      parts: ends.map(([min, max], place) => ({ label: { en: `P${place}`, es: `P${place}` }, min, max })),
    })

  it('draws what is sure of each part, and leaves open what goes to one or another', () => {
    const [chart] = makeUpCharts(summary(groups), [
      of('aaa', { content: shares([60, 60], [40, 40]) }),
      of('bbb', { content: shares([30, 50], [55, 65]) }),
    ])
    expect(chart?.marks).toMatchObject([
      { shape: { open: 0, parts: [{ start: 0 }, { start: 60 }] } },
      { shape: { open: 15, parts: [{ start: 0 }, { start: 30 }] } },
    ])
    expect(chart?.largest).toBe(65)
  })

  it('leaves nothing open where figures are exact and only rounding keeps them from the whole', () => {
    const [chart] = makeUpCharts(summary(groups), [of('aaa', { content: shares([33, 33], [33, 33]) })])
    expect(chart?.marks[0]).toMatchObject({ shape: { open: 0 } })
  })
})

describe('the matrix of fit', () => {
  it('draws what is commonly said too, with the reading that says so', () => {
    const said = of('aaa', { tasks: hearsay({ kind: 'matrix', levels: { desk: 3 } }) })
    const [chart] = fitCharts(summary(groups), [said])
    expect(chart?.marks[0]).toMatchObject({
      state: 'drawn',
      shape: { desk: 3 },
      reading: { confidence: 'article' },
    })
  })
})

describe('charts', () => {
  it('are none for a pack that says nothing they could draw', () => {
    const profiles = [profile('aaa', {}, none.groups)]
    expect(payChart(none, profiles, null)).toBeUndefined()
    expect(costChart(none, profiles, usualAssumptions)).toBeUndefined()
    expect(preparationChart(none, profiles)).toBeUndefined()
    expect(makeUpCharts(none, profiles)).toEqual([])
    expect(fitCharts(none, profiles)).toEqual([])
  })

  it('name each source once, in the order in which it is needed', () => {
    const [a, b] = ['first', 'second'].map((source) => value(months(1, 2), { sources: [source, 'shared'] }))
    const pack = summary(groups, ['second', 'shared', 'first'])
    const profiles = [a, b].flatMap((fact, place) => (fact ? [of(`a${place}`, { 'study-time': fact })] : []))
    const used = preparationChart(pack, profiles)?.dimension.id
    expect(used && sourcesOf(pack, profiles, [used]).map(({ id }) => id)).toEqual([
      'first',
      'shared',
      'second',
    ])
  })
})
