import { shownReading } from '../../../domain/catalog/evidence.ts'
import type { Pack } from '../../../domain/catalog/pack.ts'
import type { Value } from '../../../domain/catalog/value.ts'
import { languages, type Language } from '../../../domain/text/localized.ts'
import { dimensionsOf, factOf, readingsOf, textsOf, type PlacedText } from '../medical-coding.ts'
import { perText } from './per-text.ts'
import { type Rule, set } from './rule.ts'

const places = (texts: readonly PlacedText[]): readonly string[] =>
  texts.map(({ place, text }) => `${place}: ${text.en} / ${text.es}`)

/** What reads alike in English and Spanish: names, codes, figures. */
function isName(text: string, pack: Pack): boolean {
  const names = ['Journal of AHIMA', 'Perspectives in HIM', ...pack.glossary.map(({ term }) => term.en)]
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((left, name) => left.replaceAll(name, ''), text)
  return rest.replaceAll(/\b[A-Z][A-Z0-9-]+\b|[\s\d;.,()]/g, '') === ''
}

/** The words of a value in one language; undefined for figures. */
function proseOf(value: Value, language: Language): string | undefined {
  if (value.kind === 'text') return value.text[language]
  if (value.kind === 'list') return value.items.map((item) => item[language]).join(' ')
  if (value.kind === 'level' || value.kind === 'yesNo') return value.detail?.[language]
  return undefined
}

/** One row of both, where both have words. */
function unequalRows(pack: Pack, language: Language): readonly string[] {
  return dimensionsOf(pack).flatMap(({ id }) => {
    const [cpc, ccs] = ['cpc', 'ccs'].map((credential) => {
      const fact = factOf(pack, credential, id)
      const value = fact && shownReading(fact)?.value
      // Lists of named things (code sets, question types) are as long as the facts are.
      if (value?.kind === 'list' && value.items.every((item) => item.id !== undefined)) return undefined
      return value && proseOf(value, language)
    })
    if (!cpc || !ccs) return []
    const [shorter, longer] = [Math.min(cpc.length, ccs.length), Math.max(cpc.length, ccs.length)]
    return shorter < longer * 0.65 ? [`${id} (${language}): ${cpc.length}, ${ccs.length}`] : []
  })
}

const figuresIn = (text: string): string =>
  (text.match(/\d[\d,.]*\d|\d/g) ?? [])
    .map((figure) => figure.replaceAll(',', ''))
    .toSorted()
    .join(' ')

/** What only somebody who says tú uses. */
export const familiar =
  /(?<!\p{L})(?:tú|te|contigo|tus?|tuy[oa]s?|eres|estás|tienes|puedes|debes|quieres|sabes|necesitas|trabajas|estudias|pagas|haz)(?!\p{L})/iu

const roomInCell: Readonly<Record<Language, number>> = { en: 140, es: 180 }

const inClinics = 'Coding what doctors do in offices, clinics and surgery.'
const bestFor = 'credentials/cpc/facts/best-for/value/text'

export const words: readonly Rule[] = [
  {
    claim: 'is written twice, not left in English',
    broken: (pack) =>
      places(textsOf(pack).filter(({ text }) => text.en === text.es && !isName(text.en, pack))),
    faults: { 'English in both languages': set(bestFor, { en: inClinics, es: inClinics }) },
  },
  {
    claim: 'keeps the names of credentials and code sets in Spanish',
    broken: (pack) => {
      const names = [
        ...pack.credentials.map(({ abbreviation }) => abbreviation),
        'CPT',
        'ICD-10-CM',
        'ICD-10-PCS',
        'HCPCS Level II',
      ]
      return places(
        textsOf(pack).filter(({ text }) =>
          names.some((name) => named(text.en, name) && !named(text.es, name)),
        ),
      )
    },
    faults: {
      'a translated abbreviation': set(bestFor, {
        en: 'Work with the CPC in doctors’ offices and clinics.',
        es: 'Trabajo con esta credencial en consultorios y clínicas.',
      }),
    },
  },
  {
    claim: 'says the same figures in both languages',
    broken: (pack) => places(textsOf(pack).filter(({ text }) => figuresIn(text.en) !== figuresIn(text.es))),
    faults: {
      'another figure in Spanish': set(bestFor, {
        en: 'Work with 3 code sets in offices and clinics.',
        es: 'Trabajo con 4 sistemas de códigos en consultorios y en clínicas.',
      }),
    },
  },
  {
    claim: 'fits a table cell',
    broken: (pack) =>
      readingsOf(pack)
        .filter(
          ({ reading: { value } }) =>
            value.kind === 'text' &&
            languages.some((language) => value.text[language].length > roomInCell[language]),
        )
        .map(({ place }) => place),
    faults: {
      'a long text in a cell': (pack) => {
        const [en, es] = ['You code for a clinic. ', 'Usted ve lo que hace el médico. ']
        for (const id of ['cpc', 'ccs']) {
          const text = { en: en.repeat(9).trim(), es: es.repeat(6).trim() }
          set(`credentials/${id}/facts/best-for/value/text`, text)(pack)
        }
      },
    },
  },
  {
    claim: 'gives CPC and CCS the same room, within 35 percent',
    broken: (pack) => languages.flatMap((language) => unequalRows(pack, language)),
    faults: {
      'twice as much for one of them': set(bestFor, { en: 'Work in clinics.', es: 'Trabajo en clínicas.' }),
    },
  },
  {
    claim: 'names no winner',
    broken: (pack) =>
      places(
        textsOf(pack).filter(({ text }) =>
          /\b(?:best choice|better (?:choice|credential)|superior|winner|we recommend|should choose)\b/i.test(
            text.en,
          ),
        ),
      ),
    faults: {
      'a verdict': set(bestFor, {
        en: 'The better choice for work in offices and clinics.',
        es: 'La mejor elección para consultorios y clínicas.',
      }),
    },
  },
  {
    claim: 'speaks to the reader as usted',
    broken: (pack) => places(textsOf(pack).filter(({ text }) => familiar.test(text.es))),
    faults: {
      tú: set(bestFor, {
        en: 'Work with doctors, if you can spend two years.',
        es: 'Trabajo con médicos, si tienes dos años para esto.',
      }),
    },
  },
]

/** As a word of its own: "CPC" is not in "CPC-A". */
const patternOf = perText((name) => new RegExp(`(?<![\\w-])${name}(?![\\w]|-[A-Z])`))

function named(text: string, name: string): boolean {
  return patternOf(name).test(text)
}
