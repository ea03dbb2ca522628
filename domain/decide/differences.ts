import { type Problem, tie } from './problem.ts'

const isExact = ({ low, high }: { readonly low: number; readonly high: number }): boolean => high - low <= tie

/** Criteria on which all options are rated exactly the same, so that no weight of theirs can matter. */
export const sameForAll = ({ values, weights }: Problem): readonly number[] =>
  [...weights.keys()].filter((j) =>
    values.every((row) => {
      const [cell, first] = [row[j], values[0]?.[j]]
      return cell && first && isExact(cell) && Math.abs(cell.low - first.low) <= tie && isExact(first)
    }),
  )

/** Criteria on which nothing is known of any option. */
export const unknownForAll = ({ values, weights }: Problem): readonly number[] =>
  [...weights.keys()].filter((j) => values.every((row) => row[j]?.low === 0 && row[j].high === 1))

/** Groups of options with exactly the same ratings everywhere. */
export function identicalOptions({ values }: Problem): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const [option, row] of values.entries()) {
    const same = groups.find(([first]) =>
      row.every((cell, j) => {
        const other = values[first ?? -1]?.[j]
        return other && isExact(cell) && isExact(other) && Math.abs(cell.low - other.low) <= tie
      }),
    )
    if (same) same.push(option)
    else groups.push([option])
  }
  return groups.filter(({ length }) => length > 1)
}
