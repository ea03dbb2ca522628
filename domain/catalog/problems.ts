export type Path = readonly (string | number)[]

/** A place in a `Pack` and the rule that it breaks, in plain words. */
export interface PackProblem {
  readonly path: Path
  readonly rule: string
}

export type Problems = Iterable<PackProblem>

export const idsOf = <Id extends string>(things: readonly { readonly id: Id }[]): readonly Id[] =>
  things.map(({ id }) => id)

export function* repeats(ids: readonly string[], pathOf: (index: number) => Path): Problems {
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) < i) yield { path: pathOf(i), rule: `"${id}" is used twice` }
  }
}

export function* unknown(
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  path: Path,
): Problems {
  for (const [i, id] of ids.entries()) {
    if (!known.has(id)) yield { path: [...path, i], rule: `there is no ${what} "${id}"` }
  }
}
