import { readingsOf } from './evidence.ts'
import type { DimensionId } from './ids.ts'
import type { Pack } from './pack.ts'
import type { Condition, EntryRule, Goal } from './pathways.ts'
import { idsOf, type Path, type Problems, repeats, unknown } from './problems.ts'

/** Every rule about `pathways.json` that its schema cannot state; none for a pack without it. */
export function* pathwayProblems(pack: Pack): Problems {
  const { pathways } = pack
  if (!pathways) return
  const credentials = new Set<string>(idsOf(pack.credentials))
  const conditions = new Set<string>(idsOf(pathways.conditions))
  const sources = new Set<string>(idsOf(pack.sources))
  const lists = new Set<string>(
    pack.groups.flatMap(({ dimensions }) => idsOf(dimensions.filter(({ kind }) => kind === 'list'))),
  )
  const dimensions = new Set<string>(pack.groups.flatMap((group) => idsOf(group.dimensions)))

  for (const part of ['conditions', 'starts', 'goals'] as const) {
    yield* repeats(idsOf<string>(pathways[part]), (i) => ['pathways', part, i, 'id'])
  }
  for (const [i, { meets }] of pathways.starts.entries()) {
    yield* unknown(meets, conditions, 'condition', ['pathways', 'starts', i, 'meets'])
  }
  for (const [i, condition] of pathways.conditions.entries()) {
    yield* conditionProblems(condition, ['pathways', 'conditions', i])
  }
  for (const [i, goal] of pathways.goals.entries()) yield* goalProblems(goal, ['pathways', 'goals', i])
  for (const [i, rule] of pathways.entry.entries()) yield* entryProblems(rule, ['pathways', 'entry', i])

  function* conditionProblems({ id, duration, time, includes }: Condition, at: Path): Problems {
    yield* unknown(includes, conditions, 'condition', [...at, 'includes'])
    if (includes.includes(id)) yield { path: [...at, 'includes'], rule: 'a condition cannot include itself' }
    if (!time) return
    if (duration) yield { path: [...at, 'duration'], rule: 'a fact says it already, under time' }
    if (!credentials.has(time.credential)) {
      yield { path: [...at, 'time', 'credential'], rule: `there is no credential "${time.credential}"` }
    }
    if (!dimensions.has(time.dimension)) {
      yield { path: [...at, 'time', 'dimension'], rule: `there is no dimension "${time.dimension}"` }
    }
  }

  function* goalProblems({ wants }: Goal, at: Path): Problems {
    for (const [w, { dimension, options }] of wants.entries()) {
      const place = [...at, 'wants', w]
      if (lists.has(dimension)) {
        yield* unknown(options, optionsIn(pack, dimension), `entry of "${dimension}"`, [...place, 'options'])
      } else yield { path: [...place, 'dimension'], rule: `there is no list "${dimension}"` }
    }
  }

  function* entryProblems(rule: EntryRule, at: Path): Problems {
    if (!credentials.has(rule.credential)) {
      yield { path: [...at, 'credential'], rule: `there is no credential "${rule.credential}"` }
    }
    yield* unknown(rule.sources, sources, 'source', [...at, 'sources'])
    for (const [w, { conditions: needed, holding }] of rule.ways.entries()) {
      const way = [...at, 'ways', w]
      yield* unknown(needed, conditions, 'condition', [...way, 'conditions'])
      yield* unknown(holding, credentials, 'credential', [...way, 'holding'])
      if (holding.includes(rule.credential)) {
        yield { path: [...way, 'holding'], rule: 'a credential cannot ask for itself' }
      }
      if (needed.length + holding.length === 0) yield { path: way, rule: 'asks for nothing' }
    }
  }
}

/** The ids that any credential lists in a dimension. */
function optionsIn({ credentials }: Pack, dimension: DimensionId): ReadonlySet<string> {
  const facts = credentials.flatMap((credential) => credential.facts[dimension] ?? [])
  const values = facts.flatMap(readingsOf).map(({ value }) => value)
  return new Set(
    values.flatMap((value) => (value.kind === 'list' ? value.items : [])).flatMap(({ id }) => id ?? []),
  )
}
