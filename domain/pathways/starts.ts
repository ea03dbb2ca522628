import type { PathwayRules, Start } from '../catalog/pathways.ts'

/** The other starts that the rules do not tell from this one: the paths from them are the same. */
export function startsLike({ starts }: Pick<PathwayRules, 'starts'>, { id, meets }: Start): readonly Start[] {
  const all = (conditions: Start['meets']): string => conditions.toSorted().join()
  return starts.filter((other) => other.id !== id && all(other.meets) === all(meets))
}
