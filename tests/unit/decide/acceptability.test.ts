import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptability,
  confidenceFactors,
  drawsForOnePercent,
  rankingCounts,
  rankingEntropy,
} from '../../../domain/decide/acceptability.ts'
import { exactFirstShares } from '../../../domain/decide/exact-acceptability.ts'
import { middles } from '../../../domain/decide/problem.ts'
import { exponential, randomState, uniform } from '../../../domain/decide/random.ts'
import { rankOrderCentroid } from '../../../domain/decide/rank-weights.ts'
import { leaders, scores, weightedSum } from '../../../domain/decide/score.ts'
import { open, rated } from './arbitrary.ts'
import { exact, problemOf } from './reference.ts'

const sampling = { draws: drawsForOnePercent, seed: 5, weights: 'any' } as const
const unknown = { low: 0, high: 1 }

describe('draws', () => {
  it('are those that the generator’s authors publish for the state 1, 2, 3, 4', () => {
    const state = Int32Array.of(1, 2, 3, 4)
    const bits = Array.from({ length: 6 }, () => Math.floor(uniform(state) * 2 ** 32))
    expect(bits).toEqual([641, 1573767, 3222811527, 3517856514, 836907274, 4247214768])
  })

  it('are uniform, and exponential with mean 1, tail and all', () => {
    const state = randomState(11)
    const count = 400_000
    const flat = Array.from({ length: count }, () => uniform(state))
    const waits = Array.from({ length: count }, () => exponential(state))
    const share = (holds: (x: number) => boolean, of: readonly number[]): number =>
      of.filter(holds).length / count
    for (const at of [0.01, 0.1, 0.5, 0.9])
      expect(Math.abs(share((x) => x < at, flat) - at)).toBeLessThan(0.003)
    for (const at of [0.01, 0.1, 1, 3, 8])
      expect(Math.abs(share((x) => x > at, waits) - Math.exp(-at))).toBeLessThan(0.003)
    expect(share((x) => x > 8, waits)).toBeGreaterThan(0.0001)
    expect(
      Math.min(...[flat, waits].map((list) => list.reduce((least, x) => Math.min(least, x)))),
    ).toBeGreaterThan(0)
  })
})

describe('acceptability', () => {
  it('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(open, fc.integer(), (problem, seed) => {
        const once = acceptability(problem, { draws: 300, seed, weights: 'any' })
        expect(acceptability(problem, { draws: 300, seed, weights: 'any' })).toEqual(once)
      }),
      { numRuns: 30 },
    )
    const problem = problemOf(
      exact([
        [1, 0, 0.2],
        [0, 1, 0.7],
      ]),
    )
    expect(acceptability(problem, { ...sampling, seed: 6 })).not.toEqual(acceptability(problem, sampling))
  })

  it('shares sum to 1 over ranks and over options, whichever weights, also where options tie', () => {
    fc.assert(
      fc.property(open, fc.constantFrom('given', 'inOrder', 'any'), (problem, weights) => {
        const { rankShares, wins } = acceptability(problem, { draws: 200, seed: 1, weights })
        const sum = (list: readonly number[]) => list.reduce((all, share) => all + share, 0)
        for (const [i, row] of rankShares.entries()) {
          expect(sum(row)).toBeCloseTo(1, 9)
          expect(sum(rankShares.map((other) => other[i] ?? 0))).toBeCloseTo(1, 9)
          for (const [k, won] of wins[i]?.entries() ?? [])
            expect(won + (wins[k]?.[i] ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is within what its number of draws allows of the exact shares', () => {
    fc.assert(
      fc.property(
        rated.filter(({ weights }) => weights.length <= 5),
        (problem) => {
          const shares = exactFirstShares(middles(problem))
          const { rankShares } = acceptability(problem, { ...sampling, draws: 20_000 })
          // Options with the same ratings share what the exact figure counts for each.
          for (const [i, share] of shares.entries()) {
            const alike = middles(problem).filter((row) => row.join() === middles(problem)[i]?.join()).length
            expect(Math.abs((rankShares[i]?.[0] ?? 0) - share / alike)).toBeLessThan(0.02)
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('splits first and second place between two options that tie in every draw', () => {
    const { rankShares, wins, centralWeights } = acceptability(
      problemOf(
        exact([
          [0.5, 1],
          [0.5, 1],
          [0, 0],
        ]),
      ),
      sampling,
    )
    expect(rankShares).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ])
    expect(wins[0]).toEqual([0, 0, 1])
    expect(centralWeights[2]).toBeUndefined()
  })

  it('of an option that is always first, the central weights are the mean of all weights, or of those in the order', () => {
    const problem = problemOf(
      exact([
        [1, 1, 1],
        [0, 0.5, 0],
      ]),
      { order: [[2], [0], [1]] },
    )
    const any = acceptability(problem, sampling).centralWeights[0] ?? []
    for (const weight of any) expect(weight).toBeCloseTo(1 / 3, 1.7)
    const inOrder = acceptability(problem, { ...sampling, weights: 'inOrder' }).centralWeights[0] ?? []
    for (const [j, weight] of rankOrderCentroid(problem.order).entries())
      expect(Math.abs((inOrder[j] ?? 0) - weight)).toBeLessThan(0.01)
  })

  it('draws unknown ratings evenly: of two options of which all is unknown each is first in half', () => {
    const problem = problemOf([
      [unknown, unknown],
      [unknown, unknown],
    ])
    for (const weights of ['given', 'any'] as const) {
      const { rankShares, meanScores } = acceptability(problem, { ...sampling, weights })
      expect(Math.abs((rankShares[0]?.[0] ?? 0) - 0.5)).toBeLessThan(0.015)
      expect(Math.abs((meanScores[0] ?? 0) - 0.5)).toBeLessThan(0.01)
    }
  })

  it('with given weights and exact ratings tells the ranking that there is', () => {
    const problem = problemOf(
      exact([
        [0.2, 0.4],
        [1, 1],
        [0.5, 0.5],
      ]),
      { weights: [0.9, 0.1] },
    )
    const { rankShares, meanScores } = acceptability(problem, { ...sampling, weights: 'given' })
    expect(rankShares.map((row) => row.indexOf(1))).toEqual([2, 0, 1])
    for (const [i, score] of meanScores.entries())
      expect(score).toBeCloseTo(weightedSum(problem.weights, middles(problem)[i] ?? []), 9)
  })

  it('has no shares of no draws, of no options and of no criteria that are not numbers', () => {
    for (const values of [[], [[]], [[], []], exact([[1]])]) {
      for (const draws of [0, 3]) {
        const found = acceptability(problemOf(values), { draws, seed: 1, weights: 'inOrder' })
        expect(found.rankShares.flat().every(Number.isFinite)).toBe(true)
        expect(found.meanScores.every(Number.isFinite)).toBe(true)
        const factors = confidenceFactors(problemOf(values), found.centralWeights, { draws, seed: 1 })
        expect(factors.every((factor) => factor === undefined || Number.isFinite(factor))).toBe(true)
      }
    }
  })

  it('the counts of whole rankings have the entropy of what can happen', () => {
    const sure = problemOf(
      exact([
        [1, 1],
        [0, 0],
      ]),
    )
    expect(rankingEntropy(rankingCounts(sure, sampling))).toBe(0)
    const open2 = problemOf([[unknown], [unknown]])
    expect(rankingEntropy(rankingCounts(open2, sampling))).toBeCloseTo(1, 2)
    expect(rankingEntropy([])).toBe(0)
  })
})

describe('confidence factors', () => {
  it('are 1 where ratings are exact and nothing ties, because the mean of weights that put an option first does too', () => {
    fc.assert(
      fc.property(rated, (problem) => {
        const { centralWeights } = acceptability(problem, { ...sampling, draws: 2000 })
        const factors = confidenceFactors(problem, centralWeights, sampling)
        for (const [i, factor] of factors.entries()) {
          expect(factor === undefined).toBe(centralWeights[i] === undefined)
          if (factor === undefined) continue
          const found = scores(middles(problem), centralWeights[i] ?? [])
          expect(leaders(found)).toContain(i)
          expect(factor).toBeCloseTo(1 / leaders(found).length, 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are the share of ratings that put it first under its own central weights', () => {
    // Whatever the weights, the first is ahead of a half when its unknown rating is.
    const problem = problemOf([[unknown], [{ low: 0.25, high: 0.25 }]])
    const { centralWeights } = acceptability(problem, sampling)
    const [first, second] = confidenceFactors(problem, centralWeights, sampling)
    expect(Math.abs((first ?? 0) - 0.75)).toBeLessThan(0.02)
    expect(Math.abs((second ?? 0) - 0.25)).toBeLessThan(0.02)
  })
})
