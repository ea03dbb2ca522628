import { checkBy, type DatedPack, isStale } from '../catalog/staleness.ts'
import { openFacts } from '../decide/worth-finding.ts'
import { type CatalogView, findDimension, findProfiles } from './catalog-view.ts'
import type { Result } from './result.ts'
import type { Worksheet } from './model.ts'
import { findRating } from './values.ts'

/** A fact under the result that somebody should have looked at again by now. */
export interface StaleFact {
  /** Places in the result. */
  readonly option: number
  readonly criterion: number
  /** ISO date. */
  readonly due: string
  /** If it turned out to be anything else, another option could lead. */
  readonly couldChangeLeader: boolean
}

/** Of single credentials; what is combined of several rests on the same facts. */
export function staleFacts(
  worksheet: Worksheet,
  { problem, options, criteria }: Result,
  catalog: DatedPack & Pick<CatalogView, 'profiles'>,
  today: string,
): readonly StaleFact[] {
  return options.flatMap((option, row) =>
    criteria.flatMap((criterion, column): StaleFact[] => {
      if (option.kind !== 'credential' || criterion.kind !== 'dimension') return []
      if (findRating(worksheet, option, criterion)?.kind !== 'fact') return []
      const [profile] = findProfiles(catalog, [option.credential]) ?? []
      const dimension = findDimension(catalog, criterion.dimension)
      const due = profile && dimension && checkBy(profile.facts, dimension, catalog)
      if (due === undefined || !isStale(due, today)) return []
      const values = problem.values.map((cells, i) =>
        cells.map((cell, j) => (i === row && j === column ? { low: 0, high: 1 } : cell)),
      )
      const found = openFacts({ ...problem, values }).find(
        (open) => open.option === row && open.criterion === column,
      )
      const couldChangeLeader = found !== undefined && found.changesLeader !== 'never'
      return [{ option: row, criterion: column, due, couldChangeLeader }]
    }),
  )
}
