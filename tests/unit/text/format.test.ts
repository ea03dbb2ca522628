import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../domain/text/date.ts'
import {
  commonUnitOf,
  durationMinutes,
  formatDuration,
  formatDurationRange,
  formatTimeIn,
  sumDurations,
} from '../../../domain/text/duration.ts'
import { formatValue } from '../../../domain/text/format-value.ts'
import { formatAmount, formatMoney } from '../../../domain/text/money.ts'
import { dimension } from '../sample.ts'

const plain = dimension('x', 'text')

describe('durations', () => {
  it('are written in words of the language', () => {
    expect(formatDuration('PT4H', 'en')).toBe('4 hours')
    expect(formatDuration('PT5H40M', 'en')).toBe('5 hours 40 minutes')
    expect(formatDuration('PT1H', 'es')).toBe('1 hora')
    expect(formatDuration('P24M', 'es')).toBe('24 meses')
  })

  it('keep both ends of a range, and say the unit once', () => {
    expect(formatDurationRange('P4M', 'P8M', 'en')).toBe('4 to 8 months')
    expect(formatDurationRange('P4M', 'P8M', 'es')).toBe('de 4 a 8 meses')
    expect(formatDurationRange('P16W', 'P8M', 'en')).toBe('16 weeks to 8 months')
    expect(formatDurationRange('P4M', 'P4M', 'en')).toBe('4 months')
  })

  it('add up unit by unit', () => {
    expect(sumDurations(['P4M', 'P8M'])).toBe('P12M')
    expect(sumDurations(['P4M', 'P16W', 'PT5H40M', 'PT30M'])).toBe('P4M16WT6H10M')
    expect(sumDurations(['P0D', 'PT0H'])).toBe('PT0M')
  })

  it('are told in one unit where they are read across', () => {
    expect(commonUnitOf(['P4M', 'P8M', 'P16W'])).toBe('month')
    expect(commonUnitOf(['P2Y', 'P18M'])).toBe('month')
    expect(commonUnitOf(['P3W', 'P10D'])).toBe('week')
    expect(commonUnitOf(['P4M', 'P8M', 'PT40H'])).toBeUndefined()
    expect(commonUnitOf(['PT5H40M', 'PT4H'])).toBeUndefined()
    expect(formatTimeIn('month', 'P2Y', 'P2Y', 'en')).toBe('24 months')
    expect(formatTimeIn('month', 'P4M', 'P8M', 'en')).toBe('4 to 8 months')
    expect(formatTimeIn('month', 'P16W', 'P16W', 'en')).toBe('about 3.7 months (16 weeks)')
    expect(formatTimeIn('month', 'P16W', 'P6M', 'es')).toBe(
      'aproximadamente de 3.7 a 6 meses (de 16 semanas a 6 meses)',
    )
    expect(formatTimeIn('month', 'PT40H', 'PT40H', 'es')).toBe('40 horas')
  })

  it('count minutes exactly for any mix of hours and minutes', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(59), (hours, minutes) => {
        expect(durationMinutes(`PT${hours}H${minutes}M`)).toBe(hours * 60 + minutes)
      }),
    )
  })

  it('refuse what is not a duration', () => {
    expect(() => durationMinutes('four hours')).toThrow(RangeError)
  })
})

describe('money', () => {
  it('shows cents only where there are any', () => {
    expect(formatAmount(425)).toBe('$425')
    expect(formatAmount(244.99)).toBe('$244.99')
    expect(formatAmount(1570)).toBe('$1,570')
  })

  it('says what an amount buys, and never averages a range', () => {
    const money = { currency: 'USD', year: 2026 } as const
    expect(formatMoney({ kind: 'money', amount: 229, period: 'year', ...money }, 'en')).toBe('$229 a year')
    expect(formatMoney({ kind: 'money', amount: 229, period: 'year', ...money }, 'es')).toBe('$229 al año')
    expect(formatMoney({ kind: 'moneyRange', min: 399, max: 448, period: 'once', ...money }, 'en')).toBe(
      '$399 to $448',
    )
    expect(formatMoney({ kind: 'moneyRange', min: 654, max: 654, period: 'once', ...money }, 'es')).toBe(
      '$654',
    )
  })
})

describe('values', () => {
  it('name the unit of a count', () => {
    const items = dimension('items', 'count', { unit: { en: 'questions', es: 'preguntas' } })
    expect(formatValue({ kind: 'count', amount: 100 }, items, 'es')).toEqual(['100 preguntas'])
  })

  it('say that a level nobody has given is not known, not that it is low', () => {
    const levels = ['never', 'seldom', 'sometimes', 'often', 'always'].map((en) => ({ en, es: en }))
    const settings = dimension('fit', 'matrix', {
      levels,
      rows: ['a', 'b'].map((id) => ({ id, label: { en: id, es: id } })),
    })
    expect(formatValue({ kind: 'matrix', levels: { a: 0, b: null } }, settings, 'en')).toEqual([
      { label: 'a', text: 'never' },
      { label: 'b', text: 'not known' },
    ])
  })

  it('begin a level with a capital, and add what it means here', () => {
    const levels = ['none', 'little', 'some', 'strong', 'deep'].map((en) => ({ en, es: en }))
    const depth = dimension('depth', 'level', { levels })
    const detail = { en: 'You read whole stays.', es: 'Usted lee estancias completas.' }
    expect(formatValue({ kind: 'level', level: 3, detail }, depth, 'en')).toEqual([
      'Strong. You read whole stays.',
    ])
  })

  it('keep the span of a share', () => {
    const part = (min: number, max: number) => ({ label: { en: 'Coding', es: 'Codificación' }, min, max })
    const lines = formatValue({ kind: 'shareTable', parts: [part(39, 41), part(6, 6)] }, plain, 'en')
    expect(lines).toEqual([
      { label: 'Coding', text: '39–41%' },
      { label: 'Coding', text: '6%' },
    ])
  })
})

describe('dates', () => {
  it('stay as coarse as they are known', () => {
    expect(formatDate('2026-05-01', 'en')).toBe('May 1, 2026')
    expect(formatDate('2026-05', 'en')).toBe('May 2026')
    expect(formatDate('2026', 'es')).toBe('2026')
    expect(formatDate('2026-05-01', 'es')).toBe('1 de mayo de 2026')
  })
})
