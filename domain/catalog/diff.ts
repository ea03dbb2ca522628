import { formatValue } from '../text/format-value.ts'
import { type Language, languages } from '../text/localized.ts'
import { readingsOf } from './evidence.ts'
import type { Fact, Reading } from './fact.ts'
import type { DimensionId } from './ids.ts'
import type { Credential, Dimension, Pack } from './pack.ts'

/** One difference between two editions of a pack. */
export interface Change {
  readonly part:
    'pack' | 'organization' | 'source' | 'dimension' | 'term' | 'wages' | 'pathways' | 'credential'
  /** What it concerns, by its name. */
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** Of a change within it: the dimension, or the path of the field; and how it was and is, in words. */
  readonly what?: string
  readonly before?: string
  readonly after?: string
}

/** What differs, in the order of the packs. Facts are told in words, all else by its fields. */
export function diffPacks(before: Pack, after: Pack, language: Language): readonly Change[] {
  const old = dimensionsOf(before)
  const dimensions = dimensionsOf(after)
  return [
    ...within('pack', before.manifest.id, before.manifest, after.manifest),
    ...between('organization', before.organizations, after.organizations, ({ id }) => id),
    ...between('source', before.sources, after.sources, ({ id }) => id),
    ...between('dimension', [...old.values()], [...dimensions.values()], ({ id }) => id),
    ...between('term', before.glossary, after.glossary, ({ term }) => term.en),
    ...between('wages', before.wages, after.wages, ({ occupation }) => occupation),
    ...between('pathways', pathwaysOf(before), pathwaysOf(after), ({ name }) => name),
    ...between(
      'credential',
      before.credentials.map(identity),
      after.credentials.map(identity),
      ({ id }) => id,
    ),
    ...after.credentials.flatMap((credential) => {
      const earlier = before.credentials.find(({ id }) => id === credential.id)
      return earlier ? factChanges(earlier, credential) : []
    }),
  ]

  function factChanges(from: Credential, to: Credential): Change[] {
    return [...new Set([...old.keys(), ...dimensions.keys()])].flatMap((id) => {
      const [a, b] = [told(from.facts[id], old.get(id)), told(to.facts[id], dimensions.get(id))]
      const label = (dimensions.get(id) ?? old.get(id))?.label[language] ?? id
      return facets
        .filter((facet) => a[facet] !== b[facet])
        .map((facet) => ({
          part: 'credential',
          name: to.id,
          change: 'changed',
          what: facet === 'value' ? label : `${label} (${facet})`,
          before: a[facet],
          after: b[facet],
        }))
    })
  }

  function told(fact: Fact | undefined, dimension: Dimension | undefined): Facets {
    return fact && dimension ? tell(fact, dimension, language) : nothing
  }
}

/** Whether a reader of either language is told something else. Evidence and notes do not count. */
export function saysElse(before: Fact, after: Fact, dimension: Dimension): boolean {
  return languages.some(
    (language) => tell(before, dimension, language).value !== tell(after, dimension, language).value,
  )
}

const facets = ['value', 'note', 'evidence', 'other readings'] as const
type Facets = Readonly<Record<(typeof facets)[number], string>>

const nothing: Facets = { value: '', note: '', evidence: '', 'other readings': '' }

function tell(fact: Fact, dimension: Dimension, language: Language): Facets {
  const [shown, ...others] = readingsOf(fact)
  const words = ({ value, counts }: Reading): string =>
    formatValue(value, dimension, language)
      .map((line) => (typeof line === 'string' ? line : `${line.label}: ${line.text}`))
      .concat(counts ? [`(${counts[language]})`] : [])
      .join('; ')
  if (!shown) return { ...nothing, value: absences[fact.state], note: noteOf(fact, language) }
  return {
    value: words(shown),
    note: noteOf(fact, language),
    evidence: `${shown.confidence}, ${shown.asOf}, ${shown.sources.join(', ')}`,
    'other readings': others.map(words).join(' / '),
  }
}

const absences: Readonly<Record<Fact['state'], string>> = {
  value: '',
  disputed: '',
  notPublished: 'not published',
  notApplicable: 'does not apply',
}

function noteOf(fact: Fact, language: Language): string {
  return (fact.state === 'disputed' ? fact.why : fact.note)?.[language] ?? ''
}

function dimensionsOf({ groups }: Pack): ReadonlyMap<DimensionId, Dimension> {
  return new Map(groups.flatMap((group) => group.dimensions.map((each) => [each.id, each])))
}

/** A credential has few rules of entry, which have no names of their own. */
function pathwaysOf({ pathways }: Pack): readonly { readonly name: string }[] {
  if (!pathways) return []
  const { conditions, starts, goals, entry } = pathways
  const rules = Map.groupBy(entry, ({ credential }) => credential)
  return [
    ...[...conditions, ...starts, ...goals].map((part) => ({ ...part, name: part.id })),
    ...[...rules].map(([credential, asked]) => ({ name: `entry of ${credential}`, asked })),
  ]
}

const identity = ({ facts: _, ...rest }: Credential): Omit<Credential, 'facts'> => rest

function between<T>(
  part: Change['part'],
  before: readonly T[],
  after: readonly T[],
  nameOf: (thing: T) => string,
): Change[] {
  const old = new Map(before.map((thing) => [nameOf(thing), thing]))
  const names = new Set(after.map(nameOf))
  return [
    ...[...old.keys()]
      .filter((name) => !names.has(name))
      .map((name) => ({ part, name, change: 'removed' as const })),
    ...after.flatMap((thing) => {
      const name = nameOf(thing)
      const earlier = old.get(name)
      return earlier ? within(part, name, earlier, thing) : [{ part, name, change: 'added' as const }]
    }),
  ]
}

function within(part: Change['part'], name: string, before: unknown, after: unknown): Change[] {
  return [...fieldChanges(before, after)].map(({ path, from, to }) => ({
    part,
    name,
    change: 'changed',
    what: path.join('.'),
    before: inWords(from),
    after: inWords(to),
  }))
}

interface FieldChange {
  readonly path: readonly string[]
  readonly from: unknown
  readonly to: unknown
}

/** The smallest fields that differ; a list is one field. */
function* fieldChanges(from: unknown, to: unknown, path: readonly string[] = []): Generator<FieldChange> {
  if (isRecord(from) && isRecord(to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      yield* fieldChanges(from[key], to[key], [...path, key])
    }
  } else if (JSON.stringify(from) !== JSON.stringify(to)) yield { path, from, to }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function inWords(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
