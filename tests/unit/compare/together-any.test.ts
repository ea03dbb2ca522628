import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { holdTogether, type Together } from '../../../domain/compare/together.ts'
import { notPublished, usd } from '../sample.ts'
import { credential, groups, membersOnly, openToAll } from './cost-samples.ts'

function together(...profiles: readonly Profile[]): Together {
  return holdTogether(groups, profiles, { member: true, attempts: 1, books: 'none' })
}

describe('holding any credentials together', () => {
  const runs = { numRuns: 40 }
  const figure = fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 4 })
  const facts = fc
    .record({
      base: fc.constantFrom(membersOnly, openToAll),
      fee: figure,
      dues: figure,
      renewal: fc.integer({ min: 0, max: 300 }),
      share: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ base, fee, dues, renewal, share }) => ({
      ...base,
      'exam-fee-member': fee === null ? notPublished : usd(fee),
      'exam-fee-non-member': fee === null ? notPublished : usd(fee + 100),
      'membership-dues': dues === null ? notPublished : usd(dues, 'year'),
      'renewal-fee-member': usd(renewal, 'cycle'),
      'renewal-fee-non-member': usd(renewal + 100, 'cycle'),
      // An issuer that asked for more of those who hold more is not what the rules below are about.
      'renewal-fee-added': usd(Math.floor((renewal * share) / 100), 'cycle'),
    }))
  const holding = fc
    .array(fc.tuple(facts, fc.constantFrom('board', 'guild')), { minLength: 2, maxLength: 3 })
    .map((all) => all.map(([own, issuer], i) => credential(['aaa', 'bbb', 'ccc'][i] ?? '', own, issuer)))

  it('costs no more than each by itself, and no less than the dearest', () => {
    fc.assert(
      fc.property(holding, (profiles) => {
        for (const { total, apart, alone, unknown } of Object.values(costsOf(together(...profiles)))) {
          expect(total.max).toBeLessThanOrEqual(apart.max)
          const dearest = Math.max(...alone.map(({ cost }) => cost.total.max))
          expect(total.max >= dearest || unknown.length > 0).toBe(true)
        }
      }),
      runs,
    )
  })

  it('is unknown in total wherever it is unknown in part', () => {
    fc.assert(
      fc.property(holding, (profiles) => {
        const { firstYear } = together(...profiles)
        const anyUnknown = firstYear.alone.some(({ cost }) => cost.unknown.length > 0)
        expect(firstYear.unknown.length > 0).toBe(anyUnknown)
      }),
      runs,
    )
  })

  it('does not depend on the order in which they are named', () => {
    fc.assert(
      fc.property(holding, (profiles) => {
        const [there, back] = [together(...profiles), together(...profiles.toReversed())]
        expect(costsOf(back).fiveYears.total).toEqual(costsOf(there).fiveYears.total)
        expect(back.order).toEqual(there.order)
        expect(back.upkeep.issuers).toEqual(expect.arrayContaining([...there.upkeep.issuers]))
        expect(back.fiveYears.alone).toEqual(there.fiveYears.alone.toReversed())
        expect(back.study.elapsed).toEqual(there.study.elapsed)
      }),
      runs,
    )
  })

  const costsOf = ({ firstYear, fiveYears }: Together) => ({ firstYear, fiveYears })
})
