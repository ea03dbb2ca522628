import type { Pack } from '../../../domain/catalog/pack.ts'
import { englishGrade, spanishEase } from '../../../domain/text/readability.ts'
import { textsOf, type PlacedText } from '../medical-coding.ts'
import { type Rule, set } from './rule.ts'

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

export function gradeOf(text: string, pack: Pack): number {
  return englishGrade(withoutNames(text, pack, 'it'))
}

/** Names are as hard as they are: each counts as one short word. */
function withoutNames(text: string, pack: Pack, shortWord: string): string {
  const names = [
    ...pack.credentials.map(({ name }) => name),
    ...pack.organizations.map(({ name }) => name),
    'HCPCS Level II',
    'EE. UU.',
  ]
  const plain = names.reduce((left, name) => left.replaceAll(name, shortWord), text)
  return plain.replaceAll(/\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*s?\b/g, shortWord)
}

const values = 'credentials/cpc/facts/issuer-values/value/text'

export const plain: readonly Rule[] = [
  {
    claim: 'is at most of grade 8 in English',
    broken: (pack) =>
      units(pack).flatMap(({ place, text }) => {
        const grade = gradeOf(text.en, pack)
        return grade > highestGrade ? [`${place}: ${grade.toFixed(1)}: ${text.en}`] : []
      }),
    faults: {
      'an official sentence': set(
        `${values}/en`,
        'Organizational adherence to documentation requirements. Consistent interpretation of regulations.',
      ),
    },
  },
  {
    claim: 'is normal to very easy in Spanish, on the INFLESZ scale',
    broken: (pack) =>
      units(pack).flatMap(({ place, text }) => {
        const ease = spanishEase(withoutNames(text.es, pack, 'lo'))
        return ease < leastEase ? [`${place}: ${ease.toFixed(1)}: ${text.es}`] : []
      }),
    faults: {
      'an official sentence': set(values, {
        en: 'It wants good notes from staff. It reads the rules as they are set.',
        es: 'Cumplimiento organizacional de requerimientos documentales. Interpretación reglamentaria consecuente.',
      }),
    },
  },
]
