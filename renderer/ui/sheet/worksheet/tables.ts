import type { Layout } from '../../../../domain/handout/layout.ts'

/** Columns that leave room for words; half a wide page holds fewer. */
const mostUpright = 3
const mostOnHalf = 2

/** The columns in as many tables as they need, of about equal width; cards take any number. */
export function inTables<T>(
  columns: readonly T[],
  { rows, isWide }: Layout,
  upright = mostUpright,
): readonly (readonly T[])[] {
  if (rows === 'cards') return [columns]
  const count = Math.ceil(columns.length / (isWide ? mostOnHalf : upright))
  const size = Math.ceil(columns.length / count)
  return Array.from({ length: count }, (_, place) => columns.slice(place * size, (place + 1) * size))
}
