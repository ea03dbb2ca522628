import { assertNever } from '../assert-never.ts'
import { durationMinutes } from '../text/duration.ts'
import { isState } from '../text/states.ts'
import { shownReading } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { SourceId } from './ids.ts'
import type { Dimension, Pack } from './pack.ts'
import { idsOf, type PackProblem, type Path, type Problems, repeats, unknown } from './problems.ts'
import { scaleProblems } from './scale.ts'
import type { Value } from './value.ts'
import { pathwayProblems } from './validate-pathways.ts'

/** Every rule that the schema of a pack cannot state, because it holds between its parts. */
export function findPackProblems(pack: Pack): readonly PackProblem[] {
  return [
    ...uniqueness(pack),
    ...dimensions(pack),
    ...references(pack),
    ...wageFigures(pack),
    ...facts(pack),
    ...namesOfItems(pack),
    ...pathwayProblems(pack),
  ]
}

function* uniqueness(pack: Pack): Problems {
  const { manifest, organizations, sources, groups, credentials, glossary, wages } = pack
  yield* repeats(manifest.home, (i) => ['manifest', 'home', i])
  yield* repeats(idsOf(organizations), (i) => ['organizations', i, 'id'])
  yield* repeats(idsOf(sources), (i) => ['sources', i, 'id'])
  yield* repeats(idsOf(groups), (i) => ['groups', i, 'id'])
  yield* repeats(idsOf(credentials), (i) => ['credentials', i, 'id'])
  const glossaryTerms = glossary.map(({ term }) => term.en)
  yield* repeats(glossaryTerms, (i) => ['glossary', i, 'term'])
  const occupations = wages.map(({ occupation }) => occupation)
  yield* repeats(occupations, (i) => ['wages', i, 'occupation'])
  const placed = placedDimensions(pack)
  const dimensionIds = placed.map(({ dimension }) => dimension.id)
  yield* repeats(dimensionIds, (i) => [...(placed[i]?.path ?? []), 'id'])
}

/** A search says by these names where it found something besides the dimensions. */
const namesOfIdentity = new Set<string>(['abbreviation', 'name', 'gloss', 'issuer'])

function* dimensions(pack: Pack): Problems {
  for (const { dimension, path } of placedDimensions(pack)) {
    const { kind, levels, rows, derived, checkEvery, filter, relates, covers } = dimension
    if ((kind === 'level' || kind === 'matrix') && !levels) {
      yield { path: [...path, 'levels'], rule: `is missing: a ${kind} needs its five words` }
    }
    if (kind === 'matrix' && !rows?.length) {
      yield { path: [...path, 'rows'], rule: 'is missing: a matrix needs its rows' }
    }
    yield* repeats(idsOf(rows ?? []), (i) => [...path, 'rows', i, 'id'])
    if (namesOfIdentity.has(dimension.id)) {
      yield { path: [...path, 'id'], rule: `"${dimension.id}" names a part of every credential` }
    }
    if (!derived && !checkEvery) {
      yield { path: [...path, 'checkEvery'], rule: 'is missing: what is stated must be checked again' }
    }
    if (relates && kind !== 'list') {
      yield { path: [...path, 'relates'], rule: 'only a list can relate credentials' }
    }
    if (covers && kind !== 'list') {
      yield { path: [...path, 'covers'], rule: 'only a list can say what is covered' }
    }
    if (filter && kind !== 'list' && kind !== 'matrix' && kind !== 'yesNo') {
      yield { path: [...path, 'filter'], rule: 'only a list, a matrix or a yesNo can be filtered by' }
    }
    for (const { at, rule } of scaleProblems(dimension)) yield { path: [...path, 'worksheet', ...at], rule }
  }
}

function* references(pack: Pack): Problems {
  const credentials = new Set(idsOf(pack.credentials))
  const organizations = new Set(idsOf(pack.organizations))
  const sources = new Set(idsOf(pack.sources))
  const occupations = new Set(pack.wages.map(({ occupation }) => occupation))

  yield* unknown(pack.manifest.home, credentials, 'credential', ['manifest', 'home'])
  for (const [i, { sources: cited, stateSources }] of pack.wages.entries()) {
    yield* unknown(cited, sources, 'source', ['wages', i, 'sources'])
    yield* unknown(stateSources, sources, 'source', ['wages', i, 'stateSources'])
  }
  for (const [i, credential] of pack.credentials.entries()) {
    const at = ['credentials', i]
    if (credential.draft || credential.id.startsWith('draft-')) {
      yield { path: [...at, 'id'], rule: 'only what was read from a file on this machine is a draft' }
    }
    if (!organizations.has(credential.issuer)) {
      yield { path: [...at, 'issuer'], rule: `there is no organization "${credential.issuer}"` }
    }
    yield* unknown(credential.occupations, occupations, 'occupation in wages.json', [...at, 'occupations'])
    const relations = credential.relations.map(({ kind, credential: other }) => `${kind} ${other}`)
    yield* repeats(relations, (r) => [...at, 'relations', r])
    for (const [r, relation] of credential.relations.entries()) {
      const place = [...at, 'relations', r]
      if (relation.credential === credential.id) {
        yield { path: [...place, 'credential'], rule: 'a credential cannot name itself' }
      } else if (!credentials.has(relation.credential)) {
        yield { path: [...place, 'credential'], rule: `there is no credential "${relation.credential}"` }
      }
      yield* unknown(relation.sources, sources, 'source', [...place, 'sources'])
    }
  }
}

function* wageFigures(pack: Pack): Problems {
  for (const [i, { national, byState, stateSources }] of pack.wages.entries()) {
    const { p10, p25, p50, p75, p90 } = national
    const figures = [p10, p25, p50, p75, p90].filter((figure) => figure !== undefined)
    if (figures.some((figure, n) => figure < (figures[n - 1] ?? 0))) {
      yield { path: ['wages', i, 'national'], rule: 'must rise from p10 to p90' }
    }
    const states = Object.keys(byState)
    if (states.length > 0 && stateSources.length === 0) {
      yield { path: ['wages', i, 'stateSources'], rule: 'is empty: figures by state need a source' }
    }
    for (const code of states) {
      if (!isState(code)) yield { path: ['wages', i, 'byState', code], rule: 'there is no such state' }
    }
  }
}

function* facts(pack: Pack): Problems {
  const stated = new Map(placedDimensions(pack).map(({ dimension }) => [dimension.id as string, dimension]))
  const sources = new Set(idsOf(pack.sources))
  for (const [i, credential] of pack.credentials.entries()) {
    const at = ['credentials', i, 'facts']
    for (const { id, derived } of stated.values()) {
      if (!derived && !Object.hasOwn(credential.facts, id)) {
        yield { path: [...at, id], rule: 'is missing: every credential states every dimension' }
      }
    }
    for (const [id, fact] of Object.entries(credential.facts)) {
      const dimension = stated.get(id)
      if (!dimension) yield { path: [...at, id], rule: 'there is no such dimension' }
      else if (dimension.derived)
        yield { path: [...at, id], rule: 'is computed, so no credential may state it' }
      else yield* readings(dimension, fact, sources, [...at, id])
    }
  }
}

function* readings(dimension: Dimension, fact: Fact, sources: ReadonlySet<string>, path: Path): Problems {
  for (const { reading, at } of readingsOf(fact)) {
    yield* mismatch(dimension, reading.value, [...path, ...at, 'value'])
    yield* unknown(reading.sources, sources, 'source', [...path, ...at, 'sources'])
  }
}

/** Where credentials are told apart by a list, the same id has the same name in every one. */
function* namesOfItems(pack: Pack): Problems {
  for (const { dimension } of placedDimensions(pack)) {
    const { filter, relates, covers, kind } = dimension
    if (kind !== 'list' || !(filter || relates || covers)) continue
    const names = new Map<string, string>()
    for (const [i, credential] of pack.credentials.entries()) {
      const fact = credential.facts[dimension.id]
      const value = fact && shownReading(fact)?.value
      if (value?.kind !== 'list') continue
      for (const [n, { id, en, es }] of value.items.entries()) {
        const path = ['credentials', i, 'facts', dimension.id, 'value', 'items', n]
        const name = `${en} / ${es}`
        if (id === undefined)
          yield { path: [...path, 'id'], rule: 'is missing: credentials are told apart by it' }
        else if ((names.get(id) ?? name) !== name) {
          yield { path, rule: `"${id}" is called "${names.get(id)}" elsewhere` }
        } else names.set(id, name)
      }
    }
  }
}

interface PlacedReading {
  readonly reading: { readonly value: Value; readonly sources: readonly SourceId[] }
  readonly at: Path
}

function readingsOf(fact: Fact): readonly PlacedReading[] {
  switch (fact.state) {
    case 'value':
      return [{ reading: fact, at: [] }]
    case 'disputed': {
      const others = fact.others.map((reading, i) => ({ reading, at: ['others', i] }))
      return [{ reading: fact.recommended, at: ['recommended'] }, ...others]
    }
    case 'notPublished':
    case 'notApplicable':
      return []
    default:
      return assertNever(fact)
  }
}

function* mismatch(dimension: Dimension, value: Value, path: Path): Problems {
  if (value.kind !== dimension.kind) {
    yield { path: [...path, 'kind'], rule: `must be "${dimension.kind}", as the dimension says` }
    return
  }
  if (value.kind === 'durationRange' && durationMinutes(value.min) > durationMinutes(value.max)) {
    yield { path: [...path, 'min'], rule: 'min must not exceed max' }
  }
  if (value.kind === 'list') {
    const ids = value.items.map((item, i) => item.id ?? `${i}`)
    yield* repeats(ids, (i) => [...path, 'items', i, 'id'])
  }
  if (value.kind !== 'matrix') return
  const rows = idsOf(dimension.rows ?? [])
  for (const row of rows) {
    if (!Object.hasOwn(value.levels, row)) yield { path: [...path, 'levels', row], rule: 'is missing' }
  }
  for (const row of Object.keys(value.levels)) {
    if (!rows.includes(row)) yield { path: [...path, 'levels', row], rule: 'the dimension has no such row' }
  }
}

const placedDimensions = ({ groups }: Pack): readonly { dimension: Dimension; path: Path }[] =>
  groups.flatMap((group, g) =>
    group.dimensions.map((dimension, d) => ({ dimension, path: ['groups', g, 'dimensions', d] })),
  )
