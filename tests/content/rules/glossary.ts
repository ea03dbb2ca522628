import type { Pack } from '../../../domain/catalog/pack.ts'
import { languages, type LocalizedText } from '../../../domain/text/localized.ts'
import { textsOf } from '../medical-coding.ts'
import { type Rule, set } from './rule.ts'

/** Known to every reader: the United States in Spanish, a paper size, files and their sizes, the names of licences. */
const plain = new Set(['US', 'EE', 'UU', 'A4', 'MB', 'PNG', 'JPEG', 'MIT', 'SIL'])

/** Words of capitals in these texts that the glossary does not explain. */
export function unexplained({ glossary }: Pack, texts: readonly LocalizedText[]): readonly string[] {
  const terms = glossary.flatMap(({ term, forms }) => [
    ...languages.map((language) => term[language]),
    ...languages.flatMap((language) => forms?.[language] ?? []),
  ])
  const known = new Set([...terms, ...terms.flatMap((term) => term.split(/[\s()]+/)), ...plain])
  const used = texts.flatMap(({ en, es }) => [...acronymsIn(en), ...acronymsIn(es)])
  return [...new Set(used)].filter((acronym) => !known.has(acronym))
}

const acronymsIn = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\d-])[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*(?=s?(?![\p{L}\d]))/gu) ?? []

const meaning = 'glossary/AHIMA/meaning'

export const glossary: readonly Rule[] = [
  {
    claim: 'explains every acronym in the glossary',
    broken: (pack) =>
      unexplained(
        pack,
        textsOf(pack).map(({ text }) => text),
      ),
    faults: {
      'an acronym in a fact': set('credentials/cpc/facts/best-for/value/text', {
        en: 'Coding the services of doctors for an HMO or in an office.',
        es: 'Codificar los servicios de médicos para una HMO o en consultorio.',
      }),
    },
  },
  {
    claim: 'gives each term its meaning in one sentence',
    broken: (pack) =>
      pack.glossary
        .filter(({ meaning: text }) => languages.some((language) => !isOneSentence(text[language])))
        .map(({ term, meaning: text }) => `${term.en}: ${text.en} / ${text.es}`),
    faults: {
      'two sentences': set(meaning, {
        en: 'The body that awards the CCS. It is in Chicago.',
        es: 'La entidad que otorga el CCS. Está en Chicago.',
      }),
      'no sentence': set(meaning, { en: 'The body of the CCS', es: 'La entidad del CCS' }),
    },
  },
  {
    claim: 'explains each word once, in alphabetical order',
    broken: (pack) => {
      const terms = pack.glossary.map(({ term }) => term.en)
      const sorted = terms.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }))
      return terms.filter((term, i) => term !== sorted[i])
    },
    faults: { 'a term out of place': (pack) => pack.glossary.push(...pack.glossary.splice(0, 1)) },
  },
  {
    claim: 'spells out every credential by its official name',
    broken: (pack) =>
      pack.credentials
        .filter(
          ({ abbreviation, name }) =>
            !pack.glossary.some(
              ({ term, expansion }) =>
                term.en === abbreviation && term.es === abbreviation && expansion === name,
            ),
        )
        .map(({ id }) => id),
    faults: { 'another name': set('glossary/CCS/expansion', 'Certified Coding Expert') },
  },
  {
    claim: 'explains the words of the trade',
    broken: (pack) => {
      const terms = new Set(pack.glossary.map(({ term }) => term.en.toLowerCase()))
      const needed = ['inpatient', 'outpatient', 'abstracting', 'scaled score', 'proctor', 'apprentice (-a)']
      return needed.filter((term) => !terms.has(term))
    },
    faults: {
      'a word left out': (pack) =>
        pack.glossary.splice(
          pack.glossary.findIndex(({ term }) => term.en === 'Proctor'),
          1,
        ),
    },
  },
]

/** "EE. UU." is how Spanish writes the United States. */
const isOneSentence = (text: string): boolean =>
  /[.!?]$/.test(text) && !/[.!?]\s/.test(text.replaceAll('EE. UU.', 'EEUU'))
