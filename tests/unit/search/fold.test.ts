import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, queryWords } from '../../../domain/search/fold.ts'

const anyText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  .map((text) => text.normalize('NFC'))

describe('a folded text', () => {
  it('is as long as the text, so that a place in one is the same place in the other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
  })

  it('has lower case without accents, and spaces for signs', () => {
    expect(fold('Codificación (ICD-10-CM)…')).toBe('codificacion  icd 10 cm  ')
    expect(fold('ÑANDÚ, İzmir')).toBe('nandu  izmir')
  })

  it('keeps letters of other scripts apart', () => {
    expect(fold('가')).not.toBe(fold('고'))
    expect(fold('Привет')).toBe('привет')
  })
})

describe('the words of a query', () => {
  it('hold nothing that a search expression could be broken with', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        for (const form of queryWords(query).flat())
          expect(form).toMatch(/^[\p{L}\p{M}\p{N}]+( +[\p{L}\p{M}\p{N}]+)*$/u)
      }),
    )
  })

  it('leave out letters that cannot be searched, alone or joined to others', () => {
    expect(queryWords('𐐀-𐐀')).toEqual([])
    expect(queryWords('𐐀-coder')).toEqual([['coder', 'coder']])
  })

  it('are what stands between spaces and signs', () => {
    expect(queryWords('  Hospital, "coder"* ')).toEqual([['hospital'], ['coder']])
    expect(queryWords('-')).toEqual([])
  })

  it('may be joined: as one word or as its parts, but a single letter is no part', () => {
    expect(queryWords('entry-level')).toEqual([['entrylevel', 'entry level']])
    expect(queryWords('doctor’s')).toEqual([['doctors']])
    expect(queryWords('CPC-A')).toEqual([['cpca']])
    expect(queryWords('CPC-')).toEqual([['cpc']])
  })
})
