import { scaleOfDimension } from '../catalog/scale.ts'
import { canonical } from './canonical.ts'
import { type CatalogView, findDimension } from './catalog-view.ts'
import type { Criterion, Rating, Worksheet } from './model.ts'
import type { Check } from './must-have.ts'
import type { CriterionId, MustHaveId, OptionId } from './parts.ts'
import { cellKey, isPersonal, prefill } from './prefill.ts'
import { settled } from './settle.ts'
import { isSameRating } from './values.ts'

/** What the catalog said when the worksheet took it, and what it says now. */
export type FactsChange =
  | {
      readonly kind: 'fact'
      readonly option: OptionId
      readonly criterion: CriterionId
      readonly before: Rating
      readonly now: Rating
    }
  | {
      readonly kind: 'mustHave'
      readonly mustHave: MustHaveId
      readonly option: OptionId
      readonly before: Check['verdict']
      readonly now: Check['verdict']
    }
  /** The pack scores it from other ends. */
  | { readonly kind: 'anchors'; readonly criterion: CriterionId }

export interface ChangedFacts {
  readonly changes: readonly FactsChange[]
  /** The worksheet with the facts as they are now; the one it was made from still has them as they were. */
  readonly updated: Worksheet
}

/**
 * What has changed in the catalog under a worksheet since its facts were taken. Whatever a person rated or judged is
 * theirs and does not change.
 */
export function changedFacts(worksheet: Worksheet, catalog: CatalogView): ChangedFacts {
  const criteria = worksheet.criteria.map((criterion) => withScaleOf(criterion, catalog))
  const updated = prefill(settled({ ...worksheet, criteria }), catalog, 'all')
  const held = new Map(worksheet.ratings.map((cell) => [cellKey(cell), cell.rating]))
  const changes: FactsChange[] = criteria.flatMap((criterion, place) =>
    criterion === worksheet.criteria[place] ? [] : [{ kind: 'anchors', criterion: criterion.id }],
  )
  for (const { option, criterion, rating: now } of updated.ratings) {
    const before = held.get(cellKey({ option, criterion }))
    if (before && !isPersonal(before) && !isSameRating(before, now)) {
      changes.push({ kind: 'fact', option, criterion, before, now })
    }
  }
  for (const { id, checks } of updated.mustHaves) {
    const earlier = worksheet.mustHaves.find((mustHave) => mustHave.id === id)
    for (const { option, verdict: now } of checks) {
      const before = earlier?.checks.find((check) => check.option === option)?.verdict
      if (before && before !== now) changes.push({ kind: 'mustHave', mustHave: id, option, before, now })
    }
  }
  return { changes, updated }
}

/** The very same criterion where its scale is as it was, or its dimension is gone. */
function withScaleOf(criterion: Criterion, catalog: CatalogView): Criterion {
  if (criterion.kind === 'own') return criterion
  const dimension = findDimension(catalog, criterion.dimension)
  const anchors = dimension && scaleOfDimension(dimension)
  if (!anchors || canonical(anchors) === canonical(criterion.anchors)) return criterion
  return { ...criterion, anchors: [...anchors] }
}
