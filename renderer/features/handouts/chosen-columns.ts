import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { knownNames, readComparisonView, type ComparisonView } from '../../../domain/compare/view.ts'

export interface ChosenColumns {
  readonly pack: PackSummary
  /** What to print: two to five columns, and the rows that are in sight. */
  readonly view: ComparisonView
  /** The address named something else than that; the view is the nearest to it. */
  readonly isGuess: boolean
}

/**
 * The comparison that the address names, by default the home comparison; what is missing is filled from
 * there. Undefined when no pack has two credentials.
 */
export function chosenColumns(
  search: URLSearchParams,
  packs: readonly PackSummary[],
): ChosenColumns | undefined {
  const known = knownNames(packs)
  const ids = search.get('ids')
  const { view, problems } = readComparisonView(ids ?? '', search, known)
  const pack = known.packOf(view.ids[0]) ?? packs[0]
  if (!pack) return undefined
  const own = pack.credentials.map(({ id }) => id)
  const nearest = [...new Set([...view.ids, ...pack.home, ...own])].slice(0, Math.max(2, view.ids.length))
  if (nearest.length < 2) return undefined
  return { pack, view: { ...view, ids: nearest }, isGuess: ids !== null && problems.length > 0 }
}
