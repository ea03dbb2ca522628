import { afterEach, describe, expect, it, vi } from 'vitest'
import { localDate } from '../../../domain/text/date.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the local day', () => {
  const evening = new Date('2026-05-02T03:30:00Z')

  it.each([
    ['America/Chicago', '2026-05-01'],
    ['UTC', '2026-05-02'],
    ['Pacific/Auckland', '2026-05-02'],
  ])('is the one on the calendar in %s', (zone, day) => {
    vi.stubEnv('TZ', zone)
    expect(localDate(evening)).toBe(day)
  })

  it('is already tomorrow where the clock is ahead', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(localDate(new Date('2026-12-31T12:00:00Z'))).toBe('2027-01-01')
  })
})
