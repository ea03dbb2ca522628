import type { Worksheet } from './model.ts'

export interface WorksheetFault {
  readonly path: readonly (string | number)[]
  readonly rule: string
}

/** What the schema cannot state because it holds between parts: ids are unique, and lead somewhere. */
export function* faultsOf(worksheet: Worksheet): Iterable<WorksheetFault> {
  const { options, criteria, mustHaves, ratings, weights, firstLeaning, finalLeaning } = worksheet
  const optionIds = new Set<string>(options.map(({ id }) => id))
  const criterionIds = new Set<string>(criteria.map(({ id }) => id))
  yield* repeated(
    options.map(({ id }) => id),
    ['options'],
  )
  yield* repeated(
    criteria.map(({ id }) => id),
    ['criteria'],
  )
  yield* repeated(
    mustHaves.map(({ id }) => id),
    ['mustHaves'],
  )
  for (const [place, { checks }] of mustHaves.entries()) {
    const checked = checks.map(({ option }) => option)
    yield* repeated(checked, ['mustHaves', place, 'checks'])
    yield* missing(checked, optionIds, ['mustHaves', place, 'checks'])
  }
  yield* repeated(
    ratings.map(({ option, criterion }) => `${option} ${criterion}`),
    ['ratings'],
  )
  yield* missing(
    ratings.map(({ option }) => option),
    optionIds,
    ['ratings'],
  )
  yield* missing(
    ratings.map(({ criterion }) => criterion),
    criterionIds,
    ['ratings'],
  )
  for (const [key, leaning] of Object.entries({ firstLeaning, finalLeaning })) {
    if (leaning?.option) yield* missing([leaning.option], optionIds, [key])
  }
  for (const [person, own] of Object.entries(weights)) {
    if (!own) continue
    const path = ['weights', person]
    yield* each(own.tiers.flat(), criterionIds, [...path, 'tiers'])
    const exact = own.exact?.kind === 'swing' ? own.exact.swings : (own.exact?.shares ?? [])
    yield* each(
      exact.map(({ criterion }) => criterion),
      criterionIds,
      [...path, 'exact'],
    )
    const ends = own.pairs.flatMap(({ first, second }) => [first, second])
    yield* missing(ends, criterionIds, [...path, 'pairs'])
    const pairs = own.pairs.map(({ first, second }) => [first, second].toSorted().join(' '))
    yield* repeated(pairs, [...path, 'pairs'])
    for (const [place, { first, second }] of own.pairs.entries()) {
      if (first === second) yield { path: [...path, 'pairs', place], rule: 'names the same one twice' }
    }
  }
}

function* each(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: WorksheetFault['path'],
): Iterable<WorksheetFault> {
  yield* repeated(ids, path)
  yield* missing(ids, known, path)
}

function* repeated(ids: readonly string[], path: WorksheetFault['path']): Iterable<WorksheetFault> {
  for (const [place, id] of ids.entries()) {
    if (ids.indexOf(id) < place) yield { path: [...path, place], rule: `"${id}" occurs twice` }
  }
}

function* missing(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: WorksheetFault['path'],
): Iterable<WorksheetFault> {
  for (const [place, id] of ids.entries()) {
    if (!known.has(id)) yield { path: [...path, place], rule: `there is no "${id}"` }
  }
}
