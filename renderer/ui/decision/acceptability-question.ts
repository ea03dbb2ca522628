import { acceptability, confidenceFactors, drawsForOnePercent } from '../../../domain/decide/acceptability.ts'
import type { Acceptability } from '../../../domain/decide/acceptability-tally.ts'
import type { Problem } from '../../../domain/decide/problem.ts'

/** What crosses to the worker. */
export interface Question {
  readonly problem: Problem
  readonly seed: number
}

/** What comes back: over all weights that are in the stated order, and over all there are. */
export interface Shares {
  readonly inOrder: Acceptability
  readonly any: Acceptability
  /** How surely each option is first under its central weights; undefined for one that never is. */
  readonly confidence: readonly (number | undefined)[]
}

export function answer({ problem, seed }: Question): Shares {
  const sampling = { draws: drawsForOnePercent, seed }
  const any = acceptability(problem, { ...sampling, weights: 'any' })
  return {
    inOrder: acceptability(problem, { ...sampling, weights: 'inOrder' }),
    any,
    confidence: confidenceFactors(problem, any.centralWeights, sampling),
  }
}
