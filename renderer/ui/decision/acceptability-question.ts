import {
  acceptability,
  confidenceFactors,
  drawsForOnePercent,
  rankingCounts,
  rankingEntropy,
} from '../../../domain/decide/acceptability.ts'
import type { Acceptability } from '../../../domain/decide/acceptability-tally.ts'
import type { Problem } from '../../../domain/decide/problem.ts'

/** What crosses to the worker. */
export interface Question {
  readonly problem: Problem
  readonly seed: number
}

interface Drawn extends Acceptability {
  /** Bits; 0 where every draw ranks the options alike. */
  readonly entropy: number
}

/** What comes back: over all weights that are in the stated order, and over all there are. */
export interface Shares {
  readonly inOrder: Drawn
  readonly any: Drawn
  /** How surely each option is first under its central weights; undefined for one that never is. */
  readonly confidence: readonly (number | undefined)[]
}

export function answer({ problem, seed }: Question): Shares {
  const draw = (weights: 'inOrder' | 'any'): Drawn => {
    const sampling = { draws: drawsForOnePercent, seed, weights }
    return {
      ...acceptability(problem, sampling),
      entropy: rankingEntropy(rankingCounts(problem, sampling)),
    }
  }
  const any = draw('any')
  const sampling = { draws: drawsForOnePercent, seed }
  return {
    inOrder: draw('inOrder'),
    any,
    confidence: confidenceFactors(problem, any.centralWeights, sampling),
  }
}
