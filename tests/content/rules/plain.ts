import type { Pack } from '../../../domain/catalog/pack.ts'
import { englishGrade, spanishEase } from '../../../domain/text/readability.ts'
import { textsOf, type PlacedText } from '../medical-coding.ts'
import { perText } from './per-text.ts'
import { type Rule, set } from './rule.ts'

const englishGradeOf = perText(englishGrade)
const easeOf = perText(spanishEase)

/** School grade that no English text goes above, and the ease on the INFLESZ scale from which Spanish is normal. */
export const highestGrade = 8
const leastEase = 55

/**
 * What is measured. A few words say little of how hard a text is, so these are the units: all that a credential
 * says in one group of dimensions, and each text that has two sentences or twenty words.
 */
function units(pack: Pack): readonly PlacedText[] {
  const groups = pack.credentials.flatMap((credential) =>
    pack.groups.map(({ id, dimensions }) => {
      const facts = dimensions.map((dimension) => credential.facts[dimension.id])
      const texts = textsOf(facts).map(({ text }) => text)
      const text = {
        en: texts.map(({ en }) => en).join('\n'),
        es: texts.map(({ es }) => es).join('\n'),
      }
      return { place: `${credential.id} ${id}`, text }
    }),
  )
  return [
    ...groups.filter(({ text }) => text.en !== ''),
    ...textsOf(pack).filter(({ text }) => isLong(text.en)),
  ]
}

export function isLong(text: string): boolean {
  return text.split(/\s+/).length >= 20 || (text.match(/[.!?](?=\s|$)/g) ?? []).length >= 2
}

/** The school grade of a text, the names of this pack aside. */
export function gradeIn(pack: Pack): (text: string) => number {
  const nameless = withoutNames(pack, 'it')
  return (text) => englishGradeOf(nameless(text))
}

/** Names are as hard as they are: each counts as one short word. */
function withoutNames(pack: Pack, shortWord: string): (text: string) => string {
  const names = [
    ...pack.credentials.map(({ name }) => name),
    ...pack.organizations.map(({ name }) => name),
    'HCPCS Level II',
    'EE. UU.',
  ]
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[^\w ]/g, '\\$&'))
  const name = new RegExp(`${longestFirst.join('|')}|\\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*s?\\b`, 'g')
  return (text) => text.replaceAll(name, shortWord)
}

const values = 'credentials/cpc/facts/issuer-values/value/text'

export const plain: readonly Rule[] = [
  {
    claim: 'is at most of grade 8 in English',
    broken: (pack) => {
      const gradeOf = gradeIn(pack)
      return units(pack).flatMap(({ place, text }) => {
        const grade = gradeOf(text.en)
        return grade > highestGrade ? [`${place}: ${grade.toFixed(1)}: ${text.en}`] : []
      })
    },
    faults: {
      'an official sentence': set(
        `${values}/en`,
        'Organizational adherence to documentation requirements. Consistent interpretation of regulations.',
      ),
    },
  },
  {
    claim: 'is normal to very easy in Spanish, on the INFLESZ scale',
    broken: (pack) => {
      const nameless = withoutNames(pack, 'lo')
      return units(pack).flatMap(({ place, text }) => {
        const ease = easeOf(nameless(text.es))
        return ease < leastEase ? [`${place}: ${ease.toFixed(1)}: ${text.es}`] : []
      })
    },
    faults: {
      'an official sentence': set(values, {
        en: 'It wants good notes from staff. It reads the rules as they are set.',
        es: 'Cumplimiento organizacional de requerimientos documentales. Interpretación reglamentaria consecuente.',
      }),
    },
  },
]
