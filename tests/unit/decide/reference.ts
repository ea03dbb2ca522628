import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unordered } from '../../../domain/decide/ordered-weights.ts'
import type { Matrix, Problem } from '../../../domain/decide/problem.ts'

interface ReferenceCase {
  readonly id: string
  readonly source: string
  readonly tolerance: number
  readonly inputs: unknown
  readonly expected: unknown
}

/** Published and recomputed figures of each method; each names its source. */
export const referenceCases: readonly ReferenceCase[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/mcda-cases.json'), 'utf8'),
)

interface Given<Inputs, Expected> {
  readonly inputs: Inputs
  readonly expected: Expected
  /** Every number within the tolerance of the case (or the one given), at the same place. */
  readonly near: (found: unknown, wanted: unknown, tolerance?: number) => void
}

export const held = new Set<string>()

/** A test of the case with that id. */
export function reference<Inputs, Expected>(
  id: string,
  check: (given: Given<Inputs, Expected>) => void,
  claim = '',
): void {
  const found = referenceCases.find((one) => one.id === id)
  held.add(id)
  it(`${id}${claim && `: ${claim}`}`, () => {
    if (!found) throw new Error(`No reference case ${id}`)
    const { inputs, expected, tolerance } = found
    check({
      inputs: inputs as Inputs,
      expected: expected as Expected,
      near: (actual, wanted, own = tolerance) => expectNear(actual, wanted, own),
    })
  })
}

function expectNear(found: unknown, wanted: unknown, tolerance: number): void {
  if (typeof wanted === 'number') {
    expect(found).toBeTypeOf('number')
    // A tolerance of 0 still allows for the last bit of a sum.
    expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(tolerance + 1e-12)
  } else if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length)
    for (const [n, value] of wanted.entries()) expectNear((found as unknown[])[n], value, tolerance)
  } else expect(found).toEqual(wanted)
}

/** Exact ratings on [0, 1] from ratings on 0 to `most`. */
export const exact = (matrix: Matrix, most = 1): Problem['values'] =>
  matrix.map((row) => row.map((x) => ({ low: x / most, high: x / most })))

/** A problem of those ratings, every criterion as important as the next. */
export function problemOf(values: Problem['values'], given: Partial<Problem> = {}): Problem {
  const criteria = values[0]?.length ?? 0
  return {
    values,
    weights: Array.from({ length: criteria }, () => 1 / criteria),
    order: unordered(criteria),
    steps: Array.from({ length: criteria }, () => 0.25),
    ...given,
  }
}
