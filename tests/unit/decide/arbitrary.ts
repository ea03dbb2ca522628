import fc from 'fast-check'
import { middles, type Problem } from '../../../domain/decide/problem.ts'
import { randomState, uniform } from '../../../domain/decide/random.ts'
import { scores } from '../../../domain/decide/score.ts'
import { weightsOf } from '../../../domain/decide/weights.ts'

const steps = 4
/** A rating as a person gives it: one of five words. */
const rating = fc.integer({ min: 0, max: steps }).map((n) => n / steps)
const exactCell = rating.map((value) => ({ low: value, high: value }))
const openCell = fc.tuple(rating, rating).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const anyCell = fc.oneof({ weight: 3, arbitrary: exactCell }, openCell, fc.constant({ low: 0, high: 1 }))

/** Places in tiers: some of one, some of more. */
const tiersOf = (criteria: number) =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array.from({ length: criteria }).keys()], { minLength: criteria }),
      fc.array(fc.boolean(), { minLength: criteria, maxLength: criteria }),
    )
    .map(([places, joins]) => {
      const tiers: number[][] = []
      for (const [n, place] of places.entries()) {
        const last = tiers.at(-1)
        if (last && joins[n]) last.push(place)
        else tiers.push([place])
      }
      return tiers
    })

const problemWith = (cell: fc.Arbitrary<Problem['values'][number][number]>): fc.Arbitrary<Problem> =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([options, criteria]) =>
    fc.record({
      values: fc.array(fc.array(cell, { minLength: criteria, maxLength: criteria }), {
        minLength: options,
        maxLength: options,
      }),
      weights: fc
        .array(fc.integer({ min: 0, max: 100 }), { minLength: criteria, maxLength: criteria })
        .map(weightsOf)
        .filter((outcome) => outcome.kind === 'weights')
        .map(({ weights }) => weights),
      order: tiersOf(criteria),
      steps: fc.constant(Array.from({ length: criteria }, () => 1 / steps)),
    }),
  )

export const rated = problemWith(exactCell)
/** Some ratings are unknown or ranges. */
export const open = problemWith(anyCell)

export const holds = <T>(over: fc.Arbitrary<T>, check: (value: T) => void): void =>
  fc.assert(fc.property(over, check), { numRuns: 300 })

export const scored = (problem: Problem): readonly number[] => scores(middles(problem), problem.weights)

/** Every open rating at a value of its own. */
export const complete = ({ values }: Problem, seed: number): number[][] => {
  const random = randomState(seed)
  const sharp = (): number => Math.round(uniform(random))
  return values.map((row) =>
    row.map(({ low, high }) => low + (high - low) * (seed % 2 === 0 ? uniform(random) : sharp())),
  )
}
