import { describe, expect, it } from 'vitest'
import { durationMinutes } from '../../../domain/text/duration.ts'
import { formatEffort, formatElapsed } from '../../../domain/text/elapsed.ts'

const span = (min: readonly string[], max = min) => ({ min: total(min), max: total(max) })
const total = (durations: readonly string[]) =>
  durations.reduce((sum, duration) => sum + durationMinutes(duration), 0)

describe('a sum of times', () => {
  it.each([
    ['16 weeks', '16 semanas', span(['P16W'])],
    ['4 to 8 months', 'de 4 a 8 meses', span(['P4M'], ['P8M'])],
    ['6 months to 1 year', 'de 6 meses a 1 año', span(['P6M'], ['P1Y'])],
    ['18 months', '18 meses', span(['P1Y', 'P6M'])],
    [
      '2 years 4 months to 2 years 8 months',
      'de 2 años 4 meses a 2 años 8 meses',
      span(['P2Y', 'P4M'], ['P2Y', 'P8M']),
    ],
  ])('that comes out even says it as it is: %s', (en, es, sum) => {
    expect(formatElapsed(sum, 'en')).toBe(en)
    expect(formatElapsed(sum, 'es')).toBe(es)
  })

  it('that does not come out even says so, in months or, where it is short, in weeks', () => {
    expect(formatElapsed(span(['P1Y', 'P16W']), 'en')).toBe('about 16 months')
    expect(formatElapsed(span(['P1Y', 'P16W']), 'es')).toBe('aproximadamente 16 meses')
    expect(formatElapsed(span(['P10D'], ['P20D']), 'en')).toBe('about 1 to 3 weeks')
  })

  it('of study stays in hours', () => {
    expect(formatEffort(span(['PT80H'], ['PT100H']), 'en')).toBe('80 to 100 hours')
  })
})
