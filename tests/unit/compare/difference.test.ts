import { describe, expect, it } from 'vitest'
import { differenceInWords } from '../../../domain/compare/difference.ts'
import { notPublished, usd, value } from '../sample.ts'

const both = (text: string) => ({ en: text, es: `${text} (es)` })
const money = (min: number, max: number) =>
  value({ kind: 'moneyRange', min, max, currency: 'USD', period: 'once', year: 2026 })
const months = (min: string, max: string, evidence: object = {}) =>
  value({ kind: 'durationRange', min, max }, evidence)
const list = (...ids: string[]) =>
  value({ kind: 'list', items: ids.map((id) => ({ id, en: id.toUpperCase(), es: id.toUpperCase() })) })
const count = (amount: number) => value({ kind: 'count', amount })

type Fact = ReturnType<typeof usd>
const words = (from: Fact, to: Fact, language: 'en' | 'es' = 'en') =>
  differenceInWords({ fact: from }, { fact: to }, language)

describe('what sets a credential apart from the baseline', () => {
  it.each([
    ['a price', usd(425), usd(399), '$26 less', '$26 menos'],
    ['a range against a price', money(399, 448), usd(654), '$206 to $255 more', 'de $206 a $255 más'],
    [
      'ranges that overlap',
      money(400, 500),
      money(450, 600),
      'from $50 less to $200 more',
      'de $50 menos a $200 más',
    ],
    [
      'exam time',
      value({ kind: 'duration', duration: 'PT4H' }),
      value({ kind: 'duration', duration: 'PT5H40M' }),
      '1 hour 40 minutes longer',
      '1 hora 40 minutos más',
    ],
    [
      'prices of different years',
      usd(399),
      value({ kind: 'money', amount: 299, currency: 'USD', period: 'once', year: 2022 }),
      '$100 less (figures of 2022 and 2026)',
      '$100 menos (cifras de 2022 y 2026)',
    ],
    ['study time', months('P4M', 'P4M'), months('P6M', 'P6M'), '2 months longer', '2 meses más'],
    ['code sets', list('cpt', 'icd'), list('icd', 'pcs'), 'adds PCS; without CPT', 'agrega PCS; sin CPT'],
    [
      'a share of 100',
      value({ kind: 'percent', percent: 60 }),
      value({ kind: 'percent', percent: 72 }),
      '12 points higher',
      '12 puntos más',
    ],
    [
      'a level',
      value({ kind: 'level', level: 3 }),
      value({ kind: 'level', level: 1 }),
      '2 steps lower',
      '2 grados menos',
    ],
  ] as const)('%s', (_, from, to, en, es) => {
    expect(words(from, to)).toBe(en)
    expect(words(from, to, 'es')).toBe(es)
  })

  it('a count without its unit, whose words belong to another number', () => {
    expect(words(count(100), count(107))).toBe('7 more')
    expect(words(count(2.4), count(1.4))).toBe('1 fewer')
    expect(words(count(107), count(100), 'es')).toBe('7 menos')
  })

  it('one point', () => {
    const share = (percent: number) => value({ kind: 'percent', percent })
    expect(words(share(60), share(61))).toBe('1 point higher')
    expect(words(share(60), share(59), 'es')).toBe('1 punto menos')
  })

  it('says nothing of two ranges that are the same', () => {
    expect(words(money(37_000, 81_150), money(37_000, 81_150))).toBeUndefined()
    expect(words(months('P4M', 'P8M'), months('P4M', 'P8M'))).toBeUndefined()
  })

  it('settings: in how many it is asked for more, and in how many less', () => {
    const fit = (levels: object) => value({ kind: 'matrix', levels })
    expect(words(fit({ a: 4, b: 1, c: null }), fit({ a: 1, b: 3, c: 4 }))).toBe('higher in 1, lower in 1')
  })

  it('says nothing where nothing can be said', () => {
    expect(words(usd(425), usd(425))).toBeUndefined()
    expect(words(usd(425), notPublished)).toBeUndefined()
    expect(words(usd(100, 'year'), usd(100, 'once'))).toBeUndefined()
    expect(
      words(value({ kind: 'text', text: both('a') }), value({ kind: 'text', text: both('b') })),
    ).toBeUndefined()
  })

  it('says nothing of one thing in place of another', () => {
    expect(words(list('beginner'), list('expert'))).toBeUndefined()
  })

  it('never subtracts what counts other things', () => {
    expect(
      words(months('P4M', 'P8M', { counts: both('course') }), months('P3M', 'P4M', { counts: both('exam') })),
    ).toBeUndefined()
  })
})
