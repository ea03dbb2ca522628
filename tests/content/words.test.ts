import { describe, expect, it } from 'vitest'
import { shownReading } from '../../domain/catalog/evidence.ts'
import { languages, type Language } from '../../domain/text/localized.ts'
import { factOf, pack, proseOf, statedDimensions, texts } from './medical-coding.ts'

/** Names and letters that read alike in English and Spanish. */
function isName(text: string): boolean {
  const names = [
    'CPT',
    'ICD-10-CM',
    'HCPCS Level II',
    'ICD-10-PCS',
    'Journal of AHIMA',
    'Perspectives in HIM',
    'Auditor',
  ]
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text).replaceAll(/[\s;.]/g, '') === ''
}

/** Both sides of one row, where both sides have words. */
function pairs(language: Language): readonly { id: string; cpc: string; ccs: string }[] {
  return statedDimensions.flatMap(({ id }) => {
    const [cpc, ccs] = ['cpc', 'ccs'].map((credential) => {
      const value = shownReading(factOf(credential, id))?.value
      // Lists of named things (code sets, question types) are as long as the facts are.
      if (value?.kind === 'list' && value.items.every((item) => item.id !== undefined)) return undefined
      return value && proseOf(value, language)
    })
    return cpc && ccs ? [{ id, cpc, ccs }] : []
  })
}

describe('every text is written for its readers', () => {
  it('is written twice, not left in English', () => {
    const untranslated = texts.filter(({ text }) => text.en === text.es && !isName(text.en))
    expect(untranslated).toEqual([])
  })

  it('keeps the names of credentials and code sets in Spanish', () => {
    const lost = texts.filter(({ text }) => {
      const names = text.en.match(/CPC-A|\b(?:CPC|CCS|CPT)\b|ICD-10-(?:CM|PCS)|HCPCS Level II/g) ?? []
      return names.some((name) => !text.es.includes(name))
    })
    expect(lost).toEqual([])
  })

  it('says the same figures in both languages', () => {
    const figures = (text: string): readonly string[] =>
      (text.match(/\d[\d,.]*\d|\d/g) ?? []).map((figure) => figure.replaceAll(',', '')).toSorted()
    const differing = texts.filter(({ text }) => figures(text.en).join(' ') !== figures(text.es).join(' '))
    expect(differing).toEqual([])
  })

  it.each(languages)('fits a table cell (%s)', (language) => {
    const limit = language === 'en' ? 140 : 180
    const long = pack.credentials.flatMap((c) =>
      statedDimensions.filter(({ id }) => {
        const value = shownReading(factOf(c.id, id))?.value
        return value?.kind === 'text' && value.text[language].length > limit
      }),
    )
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it.each(languages)('gives CPC and CCS the same room, within 35 percent (%s)', (language) => {
    const unequal = pairs(language).filter(({ cpc, ccs }) => {
      const [shorter = 0, longer = 0] = [cpc.length, ccs.length].toSorted((a, b) => a - b)
      return shorter < longer * 0.65
    })
    expect(unequal).toEqual([])
  })

  it('names no winner', () => {
    const verdicts =
      /\b(?:best choice|better (?:choice|credential)|superior|winner|we recommend|should choose)\b/i
    expect(texts.filter(({ text }) => verdicts.test(text.en))).toEqual([])
  })

  it('speaks to the reader as usted', () => {
    expect(texts.filter(({ text }) => /\b(?:tú|tienes|puedes|debes|quieres|tus?)\b/i.test(text.es))).toEqual(
      [],
    )
  })
})

describe('the glossary', () => {
  const terms = pack.glossary.map((entry) => entry.term.en)

  it('explains every acronym that the texts use', () => {
    const plain = ['US']
    const used = texts.flatMap(({ text }) => text.en.match(/\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*(?=s?\b)/g) ?? [])
    const known = new Set([...terms, ...terms.flatMap((term) => term.split(' ')), ...plain])
    expect([...new Set(used)].filter((acronym) => !known.has(acronym))).toEqual([])
  })

  it('explains the words of the trade', () => {
    const lower = new Set(terms.map((term) => term.toLowerCase()))
    const needed = ['inpatient', 'outpatient', 'abstracting', 'scaled score', 'proctor', 'apprentice (-a)']
    expect(needed.filter((term) => !lower.has(term))).toEqual([])
  })

  it('spells out every credential in the pack by its official name', () => {
    for (const { abbreviation, name } of pack.credentials) {
      expect(pack.glossary).toContainEqual(
        expect.objectContaining({ term: { en: abbreviation, es: abbreviation }, expansion: name }),
      )
    }
  })

  it('is in alphabetical order', () => {
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })))
  })
})
