import { describe, expect, it } from 'vitest'
import { OccupationWages, PackSummary } from '../../../domain/catalog/pack.ts'
import { checkBy, isStale, type DatedPack } from '../../../domain/catalog/staleness.ts'
import { addDuration } from '../../../domain/text/duration.ts'
import { dimension, group, notPublished, profile, value } from '../sample.ts'

const source = (id: string, checkedOn: string) =>
  PackSummary.shape.sources.element.parse({
    id,
    title: id,
    publisher: 'Board of Examples',
    url: null,
    published: 'undated',
    checkedOn,
    kind: 'issuer',
  })

const fee = dimension('exam-fee-member', 'money')
const items = dimension('exam-items', 'count', { checkEvery: 'P24M' })
const time = dimension('exam-time', 'duration', { checkEvery: 'P24M' })
const pace = dimension('minutes-per-item', 'count', { derived: 'minutesPerItem' })
const median = dimension('occupation-median', 'money', { derived: 'occupationMedian' })

const pack: DatedPack = {
  edition: '2026-11-01',
  sources: [source('board-page', '2026-10-30'), source('board-book', '2026-11-15')],
  groups: [group(fee, items, time, pace, median)],
}

const usd = { kind: 'money', amount: 399, currency: 'USD', period: 'once', year: 2025 }
const fourHours = { kind: 'duration', duration: 'PT4H' }
const wages = OccupationWages.parse({
  occupation: '29-2072',
  title: { en: 'Coders', es: 'Codificadores' },
  vintage: '2025-05',
  national: { p50: 50_000 },
  byState: {},
  sources: ['board-page'],
  stateSources: [],
  confidence: 'issuer',
})

const count = (amount: number, asOf: string) => value({ kind: 'count', amount }, { asOf })
const due = (facts: Parameters<typeof profile>[1], of = fee): string | undefined =>
  checkBy(profile('aaa', facts, pack.groups, { wages: [wages] }).facts, of, pack)

describe('a fact is to be checked again', () => {
  it('so long after the day it was last known to hold as its kind may stand', () => {
    expect(due({ 'exam-fee-member': value(usd, { asOf: '2025-09-25' }) })).toBe('2026-09-25')
  })

  it.each([
    ['2025', '2026-12-31'],
    ['2025-02', '2026-02-28'],
    ['2024-02', '2025-02-28'],
  ])('counting from the end of %s when no day is known', (asOf, day) => {
    expect(due({ 'exam-fee-member': value(usd, { asOf }) })).toBe(day)
  })

  it.each(['2026', '2026-11'])('counting from the edition when that was made in %s', (asOf) => {
    expect(due({ 'exam-fee-member': value(usd, { asOf }) })).toBe('2027-11-01')
  })

  it('counting from when its pages were last read when they carry no date', () => {
    const sources = ['board-page', 'board-book']
    expect(due({ 'exam-fee-member': value(usd, { asOf: 'undated', sources }) })).toBe('2027-11-15')
  })

  it('counting from the edition when nothing was found', () => {
    expect(due({ 'exam-fee-member': notPublished })).toBe('2027-11-01')
  })

  it('with the first of the facts that it is computed from', () => {
    const facts = {
      'exam-items': count(100, '2026-03'),
      'exam-time': value(fourHours, { asOf: '2025-06-30' }),
    }
    expect(due(facts, pace)).toBe('2027-06-30')
  })

  it('18 months after the month of the survey, when it is a wage', () => {
    expect(due({}, median)).toBe('2026-11-30')
  })

  it('only where there is one', () => {
    expect(due({})).toBeUndefined()
  })
})

describe('a fact is stale', () => {
  it('from the day after', () => {
    expect([isStale('2026-11-22', '2026-11-22'), isStale('2026-11-22', '2026-11-23')]).toEqual([false, true])
  })
})

describe('time is added by the calendar', () => {
  it.each([
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-12-31', 'P1W1D', '2027-01-08'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
  ])('%s and %s', (from, duration, to) => {
    expect(addDuration(from, duration)).toBe(to)
  })
})
