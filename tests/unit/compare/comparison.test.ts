import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, countRows } from '../../../domain/compare/comparison.ts'
import { shownRows } from '../../../domain/compare/shown-rows.ts'
import { dimension, group, notApplicable, notPublished, profile, usd, value } from '../sample.ts'

const groups = [
  group(
    dimension('fee', 'money'),
    dimension('codes', 'list'),
    dimension('hidden', 'text', { compare: false }),
  ),
]
const list = (...ids: string[]) => value({ kind: 'list', items: ids.map((id) => ({ id, en: id, es: id })) })
const text = value({ kind: 'text', text: { en: 'a', es: 'a' } })
const of = (id: string, fee: ReturnType<typeof usd>, codes = list('cpt')) =>
  profile(id, { fee, codes, hidden: text }, groups)

const differs = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) =>
  compare(groups, [a, b]).groups[0]?.rows.map((row) => row.differs)

describe('the comparison', () => {
  it('marks the rows whose shown values differ', () => {
    expect(differs(of('aaa', usd(425)), of('bbb', usd(299)))).toEqual([true, false])
  })

  it('does not call two facts different for their sources, or for the order of a list', () => {
    const elsewhere = value(
      { kind: 'money', amount: 425, currency: 'USD', period: 'once', year: 2026 },
      { sources: ['other-page'], confidence: 'secondary' },
    )
    expect(
      differs(of('aaa', usd(425), list('cpt', 'hcpcs')), of('bbb', elsewhere, list('hcpcs', 'cpt'))),
    ).toEqual([false, false])
  })

  it('calls the same amount of another year the same, and the same figure that counts other things different', () => {
    const money = { kind: 'money', amount: 425, currency: 'USD', period: 'once' }
    expect(
      differs(of('aaa', value({ ...money, year: 2025 })), of('bbb', value({ ...money, year: 2026 })))?.[0],
    ).toBe(false)
    const counts = { en: 'exam only', es: 'solo el examen' }
    const narrow = value({ ...money, year: 2026 }, { counts })
    expect(differs(of('aaa', narrow), of('bbb', value({ ...money, year: 2026 })))?.[0]).toBe(true)
  })

  describe('where figures this close together count as the same', () => {
    const near = [group(dimension('fee', 'money', { materiality: 5 }))]
    const row = (...fees: ReturnType<typeof usd>[]) =>
      compare(
        near,
        fees.map((fee, place) => profile('abcde'.charAt(place).repeat(3), { fee }, near)),
      ).groups[0]?.rows[0]
    const range = (min: number, max: number) =>
      value({ kind: 'moneyRange', min, max, currency: 'USD', period: 'once', year: 2026 })

    it.each([
      ['$400 and $420', [usd(400), usd(420)], 'within'],
      ['$400 and $421', [usd(400), usd(421)], 'differs'],
      ['$400, $410 and $420', [usd(400), usd(410), usd(420)], 'within'],
      ['the smallest and the largest of three', [usd(410), usd(400), usd(421)], 'differs'],
      ['ranges whose ends both are close', [range(400, 500), range(410, 510)], 'within'],
      ['ranges of which one end is far', [range(400, 500), range(400, 600)], 'differs'],
      ['a payment and a yearly one', [usd(400), usd(400, 'year')], 'differs'],
      ['a figure and one that is unknown', [usd(400), notPublished], 'differs'],
      ['zero and little', [usd(0), usd(1)], 'differs'],
      ['equal figures', [usd(400), usd(400)], 'same'],
    ] as const)('%s', (_, fees, expected) => {
      const { differs: isDifferent, isWithin } = row(...fees) ?? {}
      expect({ isDifferent, isWithin }).toEqual({
        isDifferent: expected === 'differs',
        isWithin: expected === 'within',
      })
    })
  })

  it('tells unknown from not applicable, and both from zero', () => {
    expect(differs(of('aaa', notPublished), of('bbb', notApplicable))?.[0]).toBe(true)
    expect(differs(of('aaa', notPublished), of('bbb', usd(0)))?.[0]).toBe(true)
    expect(differs(of('aaa', notPublished), of('bbb', notPublished))?.[0]).toBe(false)
  })

  it('leaves out what the pack does not compare, and never leaves a cell silent', () => {
    const other = profile('bbb', { fee: usd(1) }, groups)
    const [only] = compare(groups, [of('aaa', usd(1)), other]).groups
    expect(only?.rows.map((row) => row.dimension.id)).toEqual(['fee', 'codes'])
    expect(only?.rows[1]?.cells[1]?.fact.state).toBe('notPublished')
  })

  it('shows every row through exactly one of the lenses "different" and "same"', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 20 }), (pairs) => {
        const many = [group(...pairs.map((_, place) => dimension(`d-${place}`, 'money')))]
        const column = (side: 0 | 1) =>
          profile(
            side ? 'bbb' : 'aaa',
            Object.fromEntries(pairs.map((pair, place) => [`d-${place}`, usd(pair[side])])),
            many,
          )
        const comparison = compare(many, [column(0), column(1)])
        const counts = countRows(comparison)
        const rows = (lens: 'different' | 'same') =>
          shownRows(comparison, { lens, hiddenRows: [], hiddenGroups: [], find: '' }, 'en').size
        expect(counts).toEqual({
          all: pairs.length,
          different: pairs.filter(([a, b]) => a !== b).length,
          same: pairs.filter(([a, b]) => a === b).length,
        })
        expect([rows('different'), rows('same')]).toEqual([counts.different, counts.same])
      }),
    )
  })
})
