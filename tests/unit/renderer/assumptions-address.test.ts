import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookHabits, mostAttempts, mostYears, usualAssumptions } from '../../../domain/compare/assumptions.ts'
import { readAssumptions, withAssumptions } from '../../../renderer/ui/assumptions/assumptions-address.ts'

const read = (search: string) => readAssumptions(new URLSearchParams(search))

describe('what an address assumes', () => {
  it('is as usual where it says nothing, and is then left out', () => {
    expect(read('')).toEqual({ assumptions: usualAssumptions, understood: true })
    expect(withAssumptions(new URLSearchParams('years=3'), usualAssumptions).toString()).toBe('')
  })

  it('comes back as it was written, whatever it is', () => {
    const any = fc.record({
      years: fc.integer({ min: 1, max: mostYears }),
      member: fc.boolean(),
      attempts: fc.integer({ min: 1, max: mostAttempts }),
      books: fc.constantFrom(...bookHabits),
    })
    fc.assert(
      fc.property(any, (assumptions) => {
        const written = withAssumptions(new URLSearchParams(), assumptions)
        expect(readAssumptions(written)).toEqual({ assumptions, understood: true })
      }),
    )
  })

  it('leaves alone what the table keeps in the same address', () => {
    const next = withAssumptions(new URLSearchParams('show=different&years=2'), {
      ...usualAssumptions,
      years: 9,
    })
    expect(next.toString()).toBe('show=different&years=9')
  })

  it.each([
    ['years=99', { years: mostYears }],
    ['years=-4', { years: 1 }],
    ['years=2.4', { years: 2 }],
    ['years=Infinity', { years: mostYears }],
    ['years=soon', { years: usualAssumptions.years }],
    ['attempts=0', { attempts: 1 }],
    ['member=perhaps', { member: false }],
    ['books=borrowed', { books: usualAssumptions.books }],
  ])('is the nearest that can be, and says that it is not what was asked: %s', (search, nearest) => {
    expect(read(search)).toEqual({ assumptions: { ...usualAssumptions, ...nearest }, understood: false })
  })
})
