import { describe, expect, it } from 'vitest'
import { acceptability, rankingEntropy } from '../../../domain/decide/acceptability.ts'
import { exactFirstShares } from '../../../domain/decide/exact-acceptability.ts'
import type { Matrix } from '../../../domain/decide/problem.ts'
import { weightsOf } from '../../../domain/decide/weights.ts'
import { exact, problemOf, reference } from './reference.ts'

describe('acceptability', () => {
  reference<{ matrix: Matrix }, { first_rank_share: number[]; central_weights_monte_carlo: number[][] }>(
    'smaa-exact-goodwin-wright',
    ({ inputs, expected, near }) => {
      near(exactFirstShares(inputs.matrix), expected.first_rank_share, 1e-8)
      const draws = 1_000_000
      const found = acceptability(problemOf(exact(inputs.matrix, 100)), { draws, seed: 1, weights: 'any' })
      for (const [option, share] of expected.first_rank_share.entries()) {
        const error = Math.sqrt((share * (1 - share)) / draws)
        near(found.rankShares[option]?.[0], share, 4 * error)
        // A weight spreads by about a third of its share's; rare leaders have few draws to take the mean of.
        near(
          found.centralWeights[option],
          expected.central_weights_monte_carlo[option],
          0.001 + 1 / Math.sqrt(draws * share),
        )
      }
    },
  )
  reference<{ matrix: Matrix }, { first_rank_share: number[] }>(
    'smaa-exact-two-criteria',
    ({ inputs, expected, near }) => {
      near(exactFirstShares(inputs.matrix), expected.first_rank_share)
      const draws = 100_000
      const found = acceptability(problemOf(exact(inputs.matrix, 10)), { draws, seed: 2, weights: 'any' })
      near(
        found.rankShares.map(([first]) => first),
        expected.first_rank_share,
        0.005,
      )
    },
  )
  reference<{ counts_of_each_full_ranking: number[] }, { entropy_bits: number }>(
    'smaa-ranking-entropy',
    ({ inputs, expected, near }) =>
      near(rankingEntropy(inputs.counts_of_each_full_ranking), expected.entropy_bits),
  )
})

describe('what can be told of the cases that rest on draws that are not here', () => {
  it('the entropy of two rankings follows from how often each came (smaa-thrombo-no-preference)', () => {
    expect(rankingEntropy([3504, 6496])).toBeCloseTo(0.9344248, 6)
  })

  it('trade-offs of 4 to 1 to 2 are its exact weights (smaa-thrombo-preferences)', () => {
    expect(weightsOf([4, 1, 2])).toEqual({ kind: 'weights', weights: [4 / 7, 1 / 7, 2 / 7] })
  })
})
