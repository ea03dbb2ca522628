import { describe, expect, it } from 'vitest'
import { Fact } from '../../../domain/catalog/fact.ts'
import { DimensionId } from '../../../domain/catalog/ids.ts'
import { dimension, group, notApplicable, notPublished, profile, usd, value } from '../sample.ts'

const groups = [
  group(
    dimension('exam-items', 'count'),
    dimension('exam-time', 'duration'),
    dimension('exam-fee-member', 'money'),
    dimension('exam-fee-non-member', 'money'),
    dimension('membership-required', 'yesNo'),
    dimension('membership-dues', 'money'),
    dimension('renewal-fee-member', 'money'),
    dimension('renewal-fee-non-member', 'money'),
    dimension('cycle-length', 'duration'),
    dimension('minutes-per-item', 'count', { derived: 'minutesPerItem' }),
    dimension('first-year-cost', 'moneyRange', { derived: 'firstYearCost' }),
    dimension('five-year-cost', 'moneyRange', { derived: 'fiveYearCost' }),
    dimension('occupation-median', 'money', { derived: 'occupationMedian' }),
  ),
]

const membersOnly: Record<string, Fact> = {
  'exam-items': value({ kind: 'count', amount: 100 }),
  'exam-time': value({ kind: 'duration', duration: 'PT4H' }),
  'exam-fee-member': usd(425),
  'exam-fee-non-member': notApplicable,
  'membership-required': value({ kind: 'yesNo', yes: true }),
  'membership-dues': usd(229, 'year'),
  'renewal-fee-member': notApplicable,
  'renewal-fee-non-member': notApplicable,
  'cycle-length': value({ kind: 'duration', duration: 'P24M' }),
}

const openToAll: Record<string, Fact> = {
  ...membersOnly,
  'exam-fee-member': usd(299),
  'exam-fee-non-member': usd(399),
  'membership-required': value({ kind: 'yesNo', yes: false }),
  'membership-dues': usd(149, 'year'),
  'renewal-fee-member': usd(100, 'cycle'),
  'renewal-fee-non-member': usd(218, 'cycle'),
}

const shown = (facts: Record<string, Fact>, id: string) =>
  profile('aaa', facts, groups).facts[id as never]?.fact
const range = (min: number, max: number): unknown => expect.objectContaining({ kind: 'moneyRange', min, max })

describe('computed facts', () => {
  it('give the minutes for one exam question', () => {
    expect(shown(membersOnly, 'minutes-per-item')).toMatchObject({ value: { kind: 'count', amount: 2.4 } })
  })

  it('give no minutes for a question where questions and cases are counted together', () => {
    const mixed = value(
      { kind: 'count', amount: 47 },
      { counts: { en: '40 questions and 7 cases', es: '40 preguntas y 7 casos' } },
    )
    expect(shown({ ...membersOnly, 'exam-items': mixed }, 'minutes-per-item')).toMatchObject({
      state: 'notPublished',
      note: { en: expect.stringContaining('not all of one kind') },
    })
  })

  it('add one exam and one year of dues where membership is required', () => {
    expect(shown(membersOnly, 'first-year-cost')).toMatchObject({ value: range(654, 654) })
    expect(shown(membersOnly, 'five-year-cost')).toMatchObject({ value: range(1570, 1570) })
  })

  it('span the two ways of paying where membership is a choice, with renewals at months 24 and 48', () => {
    expect(shown(openToAll, 'first-year-cost')).toMatchObject({ value: range(399, 448) })
    expect(shown(openToAll, 'five-year-cost')).toMatchObject({
      value: range(399 + 2 * 218, 299 + 5 * 149 + 200),
    })
  })

  it('rest on the figures they use and on no other', () => {
    const old = value({ kind: 'duration', duration: 'P24M' }, { asOf: '2019', sources: ['old-page'] })
    const facts = profile('aaa', { ...openToAll, 'cycle-length': old }, groups).facts
    const [first, five] = ['first-year-cost', 'five-year-cost'].map((id) => facts[DimensionId.parse(id)])
    expect(first?.fact).toMatchObject({ asOf: '2026-05', sources: ['board-page'] })
    expect(first?.derivedFrom).not.toContain('renewal-fee-member')
    expect(five?.fact).toMatchObject({ asOf: '2019', sources: ['board-page', 'old-page'] })
    expect(five?.derivedFrom).toContain('renewal-fee-non-member')
  })

  it('open to their arithmetic', () => {
    const fact = shown(openToAll, 'five-year-cost')
    expect(fact).toMatchObject({
      note: { en: 'Without membership: $399 + 2 × $218. With membership: $299 + 5 × $149 + 2 × $100.' },
    })
  })

  it('are unknown when a part is unknown: it is never taken as zero', () => {
    const facts = { ...openToAll, 'renewal-fee-member': notPublished }
    expect(shown(facts, 'five-year-cost')).toMatchObject({ state: 'notPublished' })
    expect(shown(facts, 'first-year-cost')).toMatchObject({ state: 'value' })
  })

  it('leave out figures that are only commonly said', () => {
    const hearsay = value(
      { kind: 'money', amount: 425, currency: 'USD', period: 'once', year: 2026 },
      { confidence: 'article' },
    )
    expect(shown({ ...membersOnly, 'exam-fee-member': hearsay }, 'first-year-cost')).toMatchObject({
      state: 'notPublished',
    })
  })

  it('are as certain as their weakest part', () => {
    const dues = value(
      { kind: 'money', amount: 229, currency: 'USD', period: 'year', year: 2026 },
      { confidence: 'secondary', sources: ['other-page'] },
    )
    expect(shown({ ...membersOnly, 'membership-dues': dues }, 'first-year-cost')).toMatchObject({
      confidence: 'secondary',
      sources: ['board-page', 'other-page'],
    })
  })

  it('are unknown when a fee buys another span than it is counted for', () => {
    expect(shown({ ...membersOnly, 'membership-dues': usd(458, 'cycle') }, 'five-year-cost')).toMatchObject({
      state: 'notPublished',
    })
  })

  it('say when a figure they rest on is disputed', () => {
    const { state: _, ...reading } = value({ kind: 'count', amount: 100 }) as { state: 'value' }
    const disputed = Fact.parse({
      state: 'disputed',
      recommended: reading,
      others: [reading],
      why: { en: 'Two pages.', es: 'Dos páginas.' },
    })
    expect(shown({ ...membersOnly, 'exam-items': disputed }, 'minutes-per-item')).toMatchObject({
      value: { amount: 2.4 },
      note: { en: expect.stringContaining('Sources disagree') as unknown },
    })
  })

  it('say so when the pack has no wages for the occupation', () => {
    expect(shown(membersOnly, 'occupation-median')).toMatchObject({ state: 'notPublished' })
  })
})

describe('local corrections', () => {
  it('stand over the published fact, which stays readable, and feed what is computed', () => {
    const published = membersOnly['exam-fee-member']
    const corrected = profile('aaa', membersOnly, groups, {
      edits: [
        {
          dimension: dimension('exam-fee-member', 'money').id,
          fact: usd(450),
          by: 'counselor',
          at: '2026-11-22T10:00:00.000Z',
          publishedChanged: false,
        },
      ],
    })
    expect(corrected.facts[DimensionId.parse('exam-fee-member')]).toMatchObject({
      fact: usd(450),
      edit: { by: 'counselor', published, publishedChanged: false },
    })
    expect(corrected.facts[DimensionId.parse('first-year-cost')]?.fact).toMatchObject({
      value: range(679, 679),
    })
  })
})
