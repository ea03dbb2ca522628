import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, countRows, throughLens } from '../../../domain/compare/comparison.ts'
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
          throughLens(comparison, lens).flatMap((g) => g.rows).length
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
