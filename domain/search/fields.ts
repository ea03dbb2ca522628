import { assertNever } from '../assert-never.ts'
import { shownReading } from '../catalog/evidence.ts'
import type { Fact } from '../catalog/fact.ts'
import type { Credential, Dimension, DimensionGroup, Organization } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import type { LocalizedText } from '../text/localized.ts'
import type { SearchMatch } from './model.ts'

/**
 * How much a hit says, best first: the abbreviation, what the credential is called and who issues it, what
 * the pack wants to be searched, the rest of the profile.
 */
export const ranks = [0, 1, 2, 3] as const
export type Rank = (typeof ranks)[number]

/** One text of a credential that can be searched: a name, one entry of a list, a note. */
export interface Field {
  readonly id: SearchMatch['field']
  readonly rank: Rank
  readonly text: LocalizedText
}

/** Of a row of a matrix: from this level on, it speaks for the credential. */
const fitting = 3

/** Best first. Of published facts, as recommended: local corrections and computed facts are not searched. */
export function fieldsOf(
  credential: Credential,
  issuer: Organization,
  groups: readonly DimensionGroup[],
): readonly Field[] {
  const { abbreviation, name, gloss, facts } = credential
  const fields: Field[] = [
    { id: 'abbreviation', rank: 0, text: same(abbreviation) },
    { id: 'name', rank: 1, text: same(name) },
    { id: 'gloss', rank: 1, text: gloss },
    { id: 'issuer', rank: 1, text: same(issuerName(issuer)) },
  ]
  for (const dimension of groups.flatMap(({ dimensions }) => dimensions)) {
    const fact = facts[dimension.id]
    if (!fact) continue
    const value = shownReading(fact)?.value
    const texts = value ? wordsOf(value, dimension) : []
    for (const text of texts) fields.push({ id: dimension.id, rank: dimension.search ? 2 : 3, text })
    for (const text of remarksOf(fact)) fields.push({ id: dimension.id, rank: 3, text })
  }
  return fields.toSorted((a, b) => a.rank - b.rank)
}

const same = (text: string): LocalizedText => ({ en: text, es: text })

const issuerName = ({ name, shortName }: Organization): string =>
  name === shortName ? name : `${shortName}, ${name}`

/**
 * What a value says in words. Nobody looks for a credential by an amount, nor by the settings that it does not
 * fit, nor by a "no".
 */
function wordsOf(value: Value, dimension: Dimension): readonly LocalizedText[] {
  switch (value.kind) {
    case 'text':
      return [value.text]
    case 'list':
      return value.items
    case 'shareTable':
      return value.parts.map(({ label }) => label)
    case 'matrix':
      return fittingRows(value, dimension).map(({ label }) => label)
    case 'yesNo':
      return [...(value.yes ? [dimension.label] : []), ...(value.detail ? [value.detail] : [])]
    case 'level':
      return value.detail ? [value.detail] : []
    case 'count':
    case 'percent':
    case 'money':
    case 'moneyRange':
    case 'duration':
    case 'durationRange':
      return []
    default:
      return assertNever(value)
  }
}

/** The rows of a matrix that speak for the credential. */
export function fittingRows(
  { levels }: Extract<Value, { kind: 'matrix' }>,
  { rows = [] }: Dimension,
): NonNullable<Dimension['rows']> {
  return rows.filter(({ id }) => (levels[id] ?? 0) >= fitting)
}

function remarksOf(fact: Fact): readonly LocalizedText[] {
  switch (fact.state) {
    case 'value':
      return [fact.counts, fact.note].filter((text) => text !== undefined)
    case 'disputed':
      return [fact.recommended.counts, fact.recommended.note, fact.why].filter((text) => text !== undefined)
    // Whoever looks for what a note of absence names would find exactly what lacks it.
    case 'notPublished':
    case 'notApplicable':
      return []
    default:
      return assertNever(fact)
  }
}
