import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../domain/catalog/fact.ts'
import { type CostAssumptions, costOverYears } from '../../../domain/compare/costs.ts'
import { notApplicable, notPublished, usd, value } from '../sample.ts'
import { membersOnly, openToAll } from './cost-samples.ts'

const usual: CostAssumptions = { member: true, attempts: 1, books: 'none' }

function cost(facts: Readonly<Record<string, Fact>>, years: number, assumed: Partial<CostAssumptions> = {}) {
  const effective = Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { fact }]))
  return costOverYears(effective, years, { ...usual, ...assumed })
}

describe('what a credential costs over years', () => {
  it('adds the exam, dues every year, and a renewal in the years in which a cycle ends', () => {
    const five = cost(openToAll, 5)
    expect(five.years.map(({ total }) => total.max)).toEqual([448, 597, 846, 995, 1244])
    expect(five.years[2]?.payments).toEqual([
      { dimension: 'membership-dues', amount: { min: 149, max: 149 } },
      { dimension: 'renewal-fee-member', amount: { min: 100, max: 100 } },
    ])
    expect(five.arithmetic.en).toBe('$299 + 5 × $149 + 2 × $100')
  })

  it('takes the prices for others where somebody does not join', () => {
    expect(cost(openToAll, 5, { member: false })).toMatchObject({
      asMember: false,
      total: { min: 835, max: 835 },
      arithmetic: { en: '$399 + 2 × $218' },
    })
  })

  it('counts membership all the same where nobody may do without', () => {
    expect(cost(membersOnly, 1, { member: false })).toMatchObject({ asMember: true, total: { max: 654 } })
  })

  it('asks nobody to join where there is nothing to join', () => {
    const alone = { ...openToAll, 'exam-fee-member': notApplicable }
    expect(cost(alone, 1, { member: true })).toMatchObject({ asMember: false, total: { max: 399 } })
  })

  it('buys two attempts together where that has a price, and says so where it has none', () => {
    expect(cost(membersOnly, 1, { attempts: 2 })).toMatchObject({ total: { max: 728 }, note: undefined })
    expect(cost(membersOnly, 1, { attempts: 3 }).arithmetic.en).toBe('$499 + $425 + $229')
    const singly = cost(openToAll, 1, { attempts: 2 })
    expect(singly.arithmetic.en).toBe('2 × $299 + $149')
    expect(singly.note?.en).toContain('price of one')
  })

  it('keeps the range of the books, bought once or every year', () => {
    expect(cost(membersOnly, 3, { books: 'once' }).total).toEqual({ min: 1357, max: 1487 })
    expect(cost(membersOnly, 3, { books: 'yearly' }).arithmetic).toEqual({
      en: '$425 + 3 × $229 + 3 × ($245 to $375)',
      es: '$425 + 3 × $229 + 3 × (de $245 a $375)',
    })
  })

  it('draws what is unknown in the years in which it falls due, and never as zero', () => {
    const five = cost({ ...openToAll, 'renewal-fee-member': notPublished }, 5)
    expect(five.years.map(({ payments }) => payments.some(({ amount }) => !amount))).toEqual([
      false,
      false,
      true,
      false,
      true,
    ])
    expect(five).toMatchObject({
      unknown: ['renewal-fee-member'],
      arithmetic: { en: '$299 + 5 × $149 + 2 × an unknown amount' },
    })
  })

  it('does not know when a fee falls due in a cycle of unknown or absurd length', () => {
    for (const duration of ['P0D', 'PT1M']) {
      const cycle = { 'cycle-length': value({ kind: 'duration', duration }) }
      expect(cost({ ...openToAll, ...cycle }, 10).unknown).toEqual(['cycle-length'])
      expect(cost({ ...membersOnly, ...cycle }, 10).unknown).toEqual([])
    }
  })

  it('takes no part that is only commonly said', () => {
    const hearsay = value(
      { kind: 'money', amount: 300, currency: 'USD', period: 'once', year: 2026 },
      { confidence: 'article' },
    )
    expect(cost({ ...openToAll, 'books-cost': hearsay }, 1, { books: 'once' })).toMatchObject({
      total: { max: 448 },
      unknown: ['books-cost'],
    })
  })

  it('does not know whether somebody who would not join must', () => {
    const unsaid = { ...openToAll, 'membership-required': notPublished }
    expect(cost(unsaid, 1, { member: false }).unknown).toEqual(['membership-required'])
  })

  it('adds cents without the errors of binary fractions', () => {
    expect(
      cost({ ...membersOnly, 'exam-fee-member': usd(0.1), 'membership-dues': usd(0.2, 'year') }, 1).total,
    ).toEqual({ min: 0.3, max: 0.3 })
  })

  it('never gets cheaper in silence: a part that becomes unknown is named', () => {
    const samples = fc.constantFrom(membersOnly, openToAll)
    const assumed = fc.record({
      member: fc.boolean(),
      attempts: fc.integer({ min: 1, max: 4 }),
      books: fc.constantFrom<CostAssumptions['books']>('none', 'once', 'yearly'),
    })
    const dimension = fc.constantFrom(...Object.keys(openToAll))
    fc.assert(
      fc.property(
        samples,
        assumed,
        fc.integer({ min: 1, max: 10 }),
        dimension,
        (facts, wanted, years, id) => {
          const [before, after] = [facts, { ...facts, [id]: notPublished }].map((f) => cost(f, years, wanted))
          if (!before || !after) return
          const cheaper = after.total.min < before.total.min || after.total.max < before.total.max
          expect(!cheaper || after.unknown.length > 0).toBe(true)
        },
      ),
    )
  })

  it('grows from year to year and ends with what all its payments add up to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.boolean(), (years, member) => {
        const found = cost(openToAll, years, { member, books: 'yearly' })
        const paid = found.years.flatMap(({ payments }) => payments.map(({ amount }) => amount?.max ?? 0))
        expect(found.total.max).toBe(paid.reduce((sum, amount) => sum + amount, 0))
        expect(found.years.map(({ total }) => total.max)).toEqual(
          found.years.map(({ total }) => total.max).toSorted((a, b) => a - b),
        )
      }),
    )
  })
})
