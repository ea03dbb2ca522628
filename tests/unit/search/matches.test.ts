import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GlossaryEntry } from '../../../domain/catalog/pack.ts'
import type { Field, Rank } from '../../../domain/search/fields.ts'
import { fold, queryWords } from '../../../domain/search/fold.ts'
import { matchesIn } from '../../../domain/search/matches.ts'
import { createPreparation, searchTexts } from '../../../domain/search/search-text.ts'
import type { Language } from '../../../domain/text/localized.ts'

const glossary: readonly GlossaryEntry[] = [
  {
    term: { en: 'Code set', es: 'Sistema de códigos' },
    meaning: { en: 'A list of codes.', es: 'Una lista de códigos.' },
    forms: { en: ['code sets'], es: [] },
    also: ['codebook', 'code-list'],
  },
]
const preparation = createPreparation(glossary)

const field = (rank: Rank, en: string, es = en): Field => ({
  id: rank === 0 ? 'abbreviation' : 'gloss',
  rank,
  text: { en, es },
})

/** Matches in the text of the rank that has all fields, with brackets around what is marked. */
function shown(fields: readonly Field[], query: string, language: Language = 'en'): string[] {
  return matchesIn(searchTexts(fields, preparation)[3], queryWords(query), language).map(
    ({ text, marks, via }) => {
      const marked = marks.reduceRight(
        (rest, [a, b]) => `${rest.slice(0, a)}[${rest.slice(a, b)}]${rest.slice(b)}`,
        text,
      )
      return via === undefined ? marked : `${marked} (${via})`
    },
  )
}

describe('a match', () => {
  it('marks every word of the query in the text that it shows', () => {
    expect(shown([field(1, 'coder of codes, and of records')], 'cod rec')).toEqual([
      '[coder] of [codes], and of [records]',
    ])
  })

  it('marks what was typed as one word whole', () => {
    for (const query of ['icd10', 'icd-10', 'ICD 10', 'icd'])
      expect(shown([field(2, 'Uses “ICD-10-CM”.')], query)[0], query).toMatch(/^Uses “\[ICD/)
    expect(shown([field(2, 'Uses “ICD-10-CM”.')], 'icd10')).toEqual(['Uses “[ICD-10-CM]”.'])
  })

  it('shows the part of a long text around it, from a word to a word', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
    expect(shown([field(3, long)], 'word30')).toEqual([
      expect.stringMatching(/^…word\d+ .*\[word30\].* word\d+…$/),
    ])
    expect(shown([field(3, long)], 'word0')[0]).toMatch(/^\[word0\] word1 /)
    expect(shown([field(3, long)], 'word59')[0]).toMatch(/ \[word59\]$/)
    expect(shown([field(3, long)], 'word30')[0]?.length).toBeLessThanOrEqual(124)
  })

  it('prefers the language asked for to a better place in the other one', () => {
    const fields = [
      field(1, 'hospital coder', 'codificadora'),
      field(2, 'Hospital inpatient', 'Hospital, internación'),
    ]
    expect(shown(fields, 'hospital')).toEqual(['[hospital] coder'])
    expect(shown(fields, 'hospital', 'es')).toEqual(['[Hospital], internación'])
    expect(shown(fields, 'coder', 'es')).toEqual(['hospital [coder]'])
  })

  it('says which term a synonym, a misspelling or the other language was understood as', () => {
    const fields = [field(2, 'All three code sets', 'Los tres sistemas')]
    for (const query of ['codebook', 'codelist', 'code-list', 'sistema de cod'])
      expect(shown(fields, query)[0], query).toBe('All three [code sets] (Code set)')
  })

  it('needs a word said of the credential itself to stand for its synonyms', () => {
    expect(shown([field(3, 'All three code sets')], 'codebook')).toEqual([])
  })

  it('always marks words of the query, or what they mean, in a text of the credential', () => {
    const words = fc.constantFrom(
      'code',
      'set',
      'sets',
      'Códigos',
      'ICD-10',
      'a',
      'b',
      'codebook',
      '¶',
      '=',
      '“',
      'é',
    )
    const phrase = fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '))
    const rank = fc.constantFrom<Rank>(0, 1, 2, 3)
    const fields = fc.array(fc.tuple(rank, phrase, phrase), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fields, phrase, fc.constantFrom<Language>('en', 'es'), (own, query, language) => {
        const ordered = own.map(([order, en, es]) => field(order, en, es)).toSorted((a, b) => a.rank - b.rank)
        const forms = queryWords(query)
        for (const match of matchesIn(searchTexts(ordered, preparation)[3], forms, language)) {
          const plain = match.text.replace(/^…/, '').replace(/…$/, '')
          expect(ordered.some(({ text }) => text[match.language].includes(plain))).toBe(true)
          let end = 0
          for (const [start, next] of match.marks) {
            expect(start).toBeGreaterThanOrEqual(end)
            expect(next).toBeGreaterThan(start)
            end = next
            const marked = fold(match.text.slice(start, next))
            const direct = forms
              .flat()
              .some((form) => marked.startsWith(form) || marked.replaceAll(' ', '').startsWith(form))
            expect(direct || match.via !== undefined).toBe(true)
          }
          expect(end).toBeLessThanOrEqual(match.text.length)
          expect(match.marks.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})
