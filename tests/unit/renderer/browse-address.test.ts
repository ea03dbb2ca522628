import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery } from '../../../domain/search/limits.ts'
import { browseAddress, readAsked, withOption } from '../../../renderer/features/browse/browse-address.ts'

const option = fc.stringMatching(/^[a-z0-9.-]{1,12}$/)
const filters = fc
  .dictionary(
    option.filter((name) => name !== 'q' && name !== '__proto__'),
    fc.uniqueArray(option, { minLength: 1 }),
  )
  .map((found) => ({ ...found }))

const searchOf = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1] ?? '')

describe('the address of a search', () => {
  it('keeps whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), filters, (query, chosen) => {
        const asked = { query, filters: chosen }
        expect(readAsked(searchOf(browseAddress(asked)))).toEqual(asked)
      }),
    )
  })

  it('keeps of what is too long for a search what is not', () => {
    const asked = readAsked(new URLSearchParams({ q: 'a'.repeat(longestQuery + 1) }))
    expect(asked.query).toBe('a'.repeat(longestQuery))
  })

  it('is the bare screen when nothing is asked', () => {
    expect(browseAddress({ query: '', filters: {} })).toBe('/credentials')
  })

  it('puts an option in and takes it out again', () => {
    const asked = { query: 'x', filters: {} }
    const narrowed = withOption(asked, 'issuer', 'aapc')
    expect(narrowed.filters).toEqual({ issuer: ['aapc'] })
    expect(withOption(narrowed, 'issuer', 'aapc')).toEqual(asked)
  })

  it('leaves out what says nothing', () => {
    expect(readAsked(new URLSearchParams('q=&issuer=&settings=,'))).toEqual({ query: '', filters: {} })
  })
})
