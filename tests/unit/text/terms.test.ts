import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackSummary } from '../../../domain/catalog/pack.ts'
import { createTermFinder, piecesOf } from '../../../domain/text/terms.ts'

const glossary = PackSummary.shape.glossary.parse(
  [
    { en: 'CPC', es: 'CPC' },
    { en: 'CPC-A', es: 'CPC-A' },
    { en: 'Code', es: 'Código' },
    { en: 'Code set', es: 'Conjunto de códigos' },
    { en: 'E/M', es: 'E/M' },
    { en: 'AI', es: 'IA' },
  ].map((term) => ({
    term,
    meaning: { en: `What ${term.en} means.`, es: `Qué significa ${term.es}.` },
    ...(term.en === 'Code' && { forms: { en: ['codes'], es: ['códigos'] } }),
  })),
)

/** Terms in brackets. */
const marked = (language: 'en' | 'es', ...lines: string[]) =>
  createTermFinder(
    glossary,
    language,
  )(lines).map((parts) => parts.map((part) => (typeof part === 'string' ? part : `[${part.text}]`)).join(''))

describe('terms of the glossary in a text', () => {
  it('are found as whole words, the longest first', () => {
    expect(marked('en', 'The CPC-A is not the CPC.')).toEqual(['The [CPC-A] is not the [CPC].'])
    expect(marked('en', 'A code set holds every code')).toEqual(['A [code set] holds every [code]'])
    expect(marked('en', 'CPCs, encoded, non-CPC, CPC2, CPC-ish')).toEqual([
      'CPCs, encoded, non-CPC, CPC2, CPC-ish',
    ])
    expect(marked('en', 'E/M and (CPC), CPC’s “AI”')).toEqual(['[E/M] and ([CPC]), CPC’s “[AI]”'])
  })

  it('are acronyms only where they are written as such, and words at any place in a sentence', () => {
    expect(marked('en', 'Code it. ai, cpc and Ai are no acronyms; CODE is')).toEqual([
      '[Code] it. ai, cpc and Ai are no acronyms; CODE is',
    ])
  })

  it('are marked at their first use in a text of several lines, whatever form they have there', () => {
    expect(marked('en', 'Many codes', 'One code', 'The CPC')).toEqual([
      'Many [codes]',
      'One code',
      'The [CPC]',
    ])
  })

  it('are those of the language, with its accents', () => {
    expect(marked('es', 'Los códigos de IA y el conjunto de códigos')).toEqual([
      'Los [códigos] de [IA] y el [conjunto de códigos]',
    ])
    expect(marked('es', 'Un codigo con acódigo')).toEqual(['Un codigo con acódigo'])
  })

  it('leave a text without any as it is, to the last letter', () => {
    expect(createTermFinder([], 'en')(['CPC', ''])).toEqual([['CPC'], ['']])
    expect(createTermFinder(glossary, 'en')(['', 'no term'])).toEqual([[''], ['no term']])
  })

  it('never change a text, whatever is written in it', () => {
    const find = createTermFinder(glossary, 'en')
    const words = fc.constantFrom('CPC', 'CPC-A', 'code', 'code sets', 'E/M', '-', ' ', '(', '\\', 'é')
    const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (line) => {
        const [parts = []] = find([line])
        expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(line)
      }),
    )
  })
})

describe('a term and what is joined to it', () => {
  const shown = (line: string) =>
    piecesOf(createTermFinder(glossary, 'en')([line])[0] ?? []).map((piece) =>
      typeof piece === 'string'
        ? piece
        : piece.map((part) => (typeof part === 'string' ? part : `[${part.text}]`)),
    )

  it('are one piece, so that no line begins with a full stop or ends with a bracket', () => {
    expect(shown('Ask for the CPC.')).toEqual(['Ask', ' for the ', ['[CPC]', '.']])
    expect(shown('Terms (codes, AI) and more')).toEqual([
      'Terms',
      ' ',
      ['(', '[codes]', ','],
      ' ',
      ['[AI]', ')'],
      ' and ',
      'more',
    ])
  })

  it('lose nothing of any text', () => {
    const words = fc.array(fc.constantFrom('CPC', 'codes', 'AI', ' ', '.', '(', 'word', '  ', 'E/M'))
    fc.assert(
      fc.property(words, (parts) => {
        const line = parts.join('')
        const plain = shown(line).flat().join('').replaceAll(/\[|\]/g, '')
        expect(plain).toBe(line)
      }),
    )
  })
})
