import { z } from 'zod'
import { longestAddress, longestName } from '../../domain/compare/saved.ts'
import { read, write } from './method.ts'

/** The address of a view in the app; `domain/compare/view.ts` reads it, whatever version wrote it. */
export const ViewAddress = z.string().max(longestAddress).startsWith('/compare/')

const ComparisonId = z.uuid()

export const SavedComparison = z.strictObject({
  id: ComparisonId,
  name: z.string().trim().min(1).max(longestName),
  address: ViewAddress,
})
export type SavedComparison = z.infer<typeof SavedComparison>

export const comparisons = {
  /** Both at most once for each id and set of columns; the recent ones are the last five, the newest first. */
  list: read(
    z.strictObject({}),
    z.strictObject({ saved: z.array(SavedComparison), recent: z.array(ViewAddress) }),
  ),
  /** Takes the place of what has its id, if there is such: saves, renames, replaces and brings back. */
  save: write(SavedComparison, z.null()),
  /** Nothing happens where it is gone already. */
  remove: write(z.strictObject({ id: ComparisonId }), z.null()),
  /** This view was looked at. */
  visit: write(z.strictObject({ address: ViewAddress }), z.null()),
}
