import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsAmong, scaleOf } from '../../../domain/compare/scale.ts'
import { notPublished, usd, value } from '../sample.ts'

const scale = (...facts: ReturnType<typeof usd>[]) => scaleOf(facts.map((fact) => ({ fact })))
const months = (min: string, max: string, counts: string) =>
  value({ kind: 'durationRange', min, max }, { counts: { en: counts, es: counts } })

describe('the scale of a row', () => {
  it('begins at zero and ends at the largest figure; ranges keep both ends', () => {
    const range = value({
      kind: 'moneyRange',
      min: 300,
      max: 500,
      currency: 'USD',
      period: 'once',
      year: 2026,
    })
    expect(scale(usd(400), range)).toEqual({
      max: 500,
      spans: [
        { low: 400, high: 400 },
        { low: 300, high: 500 },
      ],
    })
  })

  it('draws nothing for what is unknown', () => {
    expect(scale(usd(400), notPublished, usd(200))?.spans[1]).toBeUndefined()
  })

  it('is not there where there is nothing to compare', () => {
    expect(scale(usd(400), notPublished)).toBeUndefined()
    expect(scale(usd(400), usd(400))).toBeUndefined()
    expect(scale(usd(400), usd(500, 'year'))).toBeUndefined()
  })

  it('holds only what measures the same thing', () => {
    const [course, exam] = [months('P4M', 'P8M', 'course'), months('P1M', 'P2M', 'exam')]
    expect(scale(course, exam)).toBeUndefined()
    expect(scale(exam, course, months('P6M', 'P6M', 'course'))?.spans.map(Boolean)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('holds every figure it draws', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 2, maxLength: 5 }), (amounts) => {
        const drawn = scale(...amounts.map((amount) => usd(amount)))
        for (const span of drawn?.spans ?? []) expect(span?.high).toBeLessThanOrEqual(drawn?.max ?? 0)
      }),
    )
  })
})

it('a grid has a line for everything that any column lists, once', () => {
  const list = (...ids: string[]) => value({ kind: 'list', items: ids.map((id) => ({ id, en: id, es: id })) })
  const cells = [list('cpt', 'cm'), notPublished, list('cm', 'pcs')].map((fact) => ({ fact }))
  expect(itemsAmong(cells).map(({ id }) => id)).toEqual(['cpt', 'cm', 'pcs'])
})
