import { describe, expect, it } from 'vitest'
import {
  englishGrade,
  englishSyllables,
  spanishEase,
  spanishSyllables,
} from '../../../domain/text/readability.ts'

/** By number of syllables, as dictionaries divide the words. */
const english = {
  1: `a the and code codes book fee fees dues time times rate rates rule called passed looked asked named priced
    trained scored used two free true league tier job one $399 2026 8%`,
  2: `coded coder coders coding credits exam doctors table tables handled listed wanted charges office prices uses
    rarely useful careful statement paying being buying buyer employ patient region million nation special people
    surgeon quiet client easy renews billing records guidelines someone forecast wouldn’t isn’t unique create`,
  3: `outpatient inpatient employer employers abstracting hospital audience video area areas period various carrier
    easiest radio created manual studying quality compliance certified credential retirement management physicians
    surgical anyone familiar cardiac medical`,
  4: `scenario organism education experience certificate evaluate community procedural continuing documented January
    associate beneficial apprenticeship`,
  5: `certification radiology cardiology association evaluation terminology ambulatory administrative individual
    anatomical opportunity interventional specialization`,
  6: 'responsibility',
  7: 'confidentiality',
}

const spanish = {
  1: 'y o el que quien muy hay rey dos pie bien seis guion 2026',
  2: 'cuota ciudad cliente libro oír país día guía pague quede ruido aire euro construir huelga',
  3: 'código examen códigos consulta hospital médico leía quería pingüino trabajo paciente credencial ahora Último',
  4: 'cirugía codificar entidades experiencia leíamos organismo distribuye',
  5: 'ambulatorio certificado codificador enfermería certificación',
  6: 'codificadores terminología',
}

const listed = (table: Readonly<Record<number, string>>) =>
  Object.entries(table).flatMap(([syllables, words]) =>
    words.split(/\s+/).map((word) => [word, Number(syllables)] as const),
  )

describe('syllables', () => {
  it.each(listed(english))('%s has %d (English)', (word, syllables) => {
    expect(englishSyllables(word)).toBe(syllables)
  })

  it.each(listed(spanish))('%s has %d (Spanish)', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables)
  })
})

describe('how hard a text is to read', () => {
  it('is a school grade in English, by the length of sentences and words', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(englishGrade('The cat sat on the mat.')).toBeCloseTo(-1.45)
    // 10 words, 2 sentences, 19 syllables: 0.39 × 5 + 11.8 × 1.9 − 15.59.
    expect(englishGrade('A certificate costs $399.50 here; ambulatory work pays more medical.')).toBeCloseTo(
      8.78,
    )
  })

  it('is a mark on the INFLESZ scale in Spanish', () => {
    // 6 words, 1 sentence, 10 syllables: 206.835 − 62.3 × 10 ÷ 6 − 6.
    expect(spanishEase('El examen se toma en casa.')).toBeCloseTo(97.0017)
  })

  it('does not grow with a list of short entries, each on its own line', () => {
    const entry = 'Local classes that count'
    expect(englishGrade([entry, entry, entry].join('\n'))).toBeCloseTo(englishGrade(entry))
  })
})
