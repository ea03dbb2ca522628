import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { efficient, sureDominance } from '../../../domain/decide/dominance.ts'
import { rangeInOrder, rankOrderDominance, unordered } from '../../../domain/decide/ordered-weights.ts'
import { middles, tie } from '../../../domain/decide/problem.ts'
import { randomState } from '../../../domain/decide/random.ts'
import { rankOrderCentroid, wholeNumberWeights } from '../../../domain/decide/rank-weights.ts'
import { maximumRegret } from '../../../domain/decide/regret.ts'
import {
  leaders,
  ranking,
  scoreRanges,
  scores,
  surelyBeats,
  weightedSum,
} from '../../../domain/decide/score.ts'
import { drawInOrder, standing } from '../../../domain/decide/weight-draws.ts'
import { weightsOf } from '../../../domain/decide/weights.ts'
import { complete, holds, open, rated, scored } from './arbitrary.ts'

describe('scores', () => {
  it('points that are all multiplied by the same give the same weights', () => {
    holds(
      fc.tuple(fc.array(fc.integer({ min: 0, max: 100 })), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
      ([points, times]) => {
        const [once, scaled] = [weightsOf(points), weightsOf(points.map((p) => p * times))]
        expect(scaled.kind).toBe(once.kind)
        if (once.kind === 'weights' && scaled.kind === 'weights')
          for (const [j, weight] of once.weights.entries()) expect(scaled.weights[j]).toBeCloseTo(weight, 12)
      },
    )
  })

  it('options in another order have the same scores and ranks, in that order', () => {
    holds(rated, (problem) => {
      const turned = { ...problem, values: problem.values.toReversed() }
      expect(scored(turned)).toEqual(scored(problem).toReversed())
      expect(ranking(scored(turned))).toEqual(ranking(scored(problem)).toReversed())
    })
  })

  it('criteria in another order change no score by more than rounding', () => {
    holds(rated, (problem) => {
      const values = problem.values.map((row) => row.toReversed())
      const turned = scored({ ...problem, values, weights: problem.weights.toReversed() })
      for (const [i, score] of scored(problem).entries()) expect(turned[i]).toBeCloseTo(score, 12)
      expect(ranking(turned)).toEqual(ranking(scored(problem)))
    })
  })

  it('a dominated option never leads alone, and never leads where every criterion counts', () => {
    holds(rated, (problem) => {
      const matrix = middles(problem)
      const leading = leaders(scored(problem))
      expect(leading.some((i) => efficient(matrix).includes(i))).toBe(true)
      if (problem.weights.every((weight) => weight > 0))
        for (const i of leading) expect(efficient(matrix)).toContain(i)
    })
  })

  it('another option, dominated or not, changes no score', () => {
    holds(rated, (problem) => {
      const worst = problem.weights.map(() => ({ low: 0, high: 0 }))
      const more = { ...problem, values: [...problem.values, worst] }
      expect(scored(more).slice(0, -1)).toEqual(scored(problem))
    })
  })

  it('the range of a score contains the score of every completion, and touches both its ends', () => {
    holds(fc.tuple(open, fc.nat()), ([problem, seed]) => {
      const ranges = scoreRanges(problem)
      const found = scores(complete(problem, seed), problem.weights)
      for (const [i, { low, high }] of ranges.entries()) {
        expect(found[i]).toBeGreaterThanOrEqual(low - tie)
        expect(found[i]).toBeLessThanOrEqual(high + tie)
      }
      const sure = surelyBeats(ranges)
      for (const [a, row] of sure.entries())
        for (const [b, beats] of row.entries()) if (beats) expect(found[a]).toBeGreaterThan(found[b] ?? 0)
    })
  })
})

describe('weights by rank', () => {
  it('the centroid is the mean of drawn weights in the order, also where criteria share a tier', () => {
    fc.assert(
      fc.property(rated, ({ order }) => {
        const mean = Float64Array.from(order.flat(), () => 0)
        const drawn = Float64Array.from(mean)
        const [random, place] = [randomState(7), standing(order)]
        const draws = 20_000
        for (let n = 0; n < draws; n += 1) {
          drawInOrder(random, place, drawn)
          for (const [j, weight] of drawn.entries()) mean[j] = (mean[j] ?? 0) + weight / draws
        }
        for (const [j, weight] of rankOrderCentroid(order).entries())
          expect(Math.abs((mean[j] ?? 0) - weight)).toBeLessThan(0.01)
      }),
      { numRuns: 20 },
    )
  })

  it('whole numbers for a pen sum to 100, keep the order and are within 1 of the exact ones', () => {
    holds(rated, ({ order }) => {
      const exact = rankOrderCentroid(order)
      const whole = wholeNumberWeights(exact)
      expect(whole.reduce((sum, points) => sum + points, 0)).toBe(100)
      for (const [j, points] of whole.entries()) {
        expect(Number.isInteger(points)).toBe(true)
        expect(Math.abs(points - 100 * (exact[j] ?? 0))).toBeLessThan(1)
        for (const [k, other] of whole.entries())
          if ((exact[j] ?? 0) > (exact[k] ?? 0) + tie) expect(points).toBeGreaterThanOrEqual(other)
      }
    })
  })

  it('the least and most in an order hold for every drawn weighting and occur at a corner', () => {
    holds(fc.tuple(rated, fc.nat()), ([{ values, order, weights }, seed]) => {
      const row = values[0]?.map(({ low }, j) => low - (weights[j] ?? 0)) ?? []
      const { low, high } = rangeInOrder(row, order)
      const drawn = new Float64Array(row.length)
      const [random, place] = [randomState(seed), standing(order)]
      for (let n = 0; n < 20; n += 1) {
        drawInOrder(random, place, drawn)
        const sum = weightedSum([...drawn], row)
        expect(sum).toBeGreaterThanOrEqual(low - tie)
        expect(sum).toBeLessThanOrEqual(high + tie)
      }
      expect(high).toBeCloseTo(
        -rangeInOrder(
          row.map((x) => -x),
          order,
        ).low,
        12,
      )
    })
  })

  it('rank-order dominance holds for every drawn weighting, and follows from sure dominance', () => {
    holds(fc.tuple(open, fc.nat()), ([problem, seed]) => {
      const drawn = new Float64Array(problem.weights.length)
      drawInOrder(randomState(seed), standing(problem.order), drawn)
      const found = scores(complete(problem, seed), [...drawn])
      const beats = rankOrderDominance(problem)
      const surely = sureDominance(problem)
      for (const [a, row] of beats.entries()) {
        for (const [b, beaten] of row.entries()) {
          if (beaten) expect(found[a]).toBeGreaterThanOrEqual((found[b] ?? 0) - tie)
          if (surely[a]?.[b]) expect(beaten).toBe(true)
        }
      }
    })
  })

  it('the most that can be lost is never exceeded, and knowing the order loses no more', () => {
    holds(fc.tuple(open, fc.nat()), ([problem, seed]) => {
      const drawn = new Float64Array(problem.weights.length)
      drawInOrder(randomState(seed), standing(problem.order), drawn)
      const found = scores(complete(problem, seed), [...drawn])
      const [ordered, any] = [
        maximumRegret(problem, problem.order),
        maximumRegret(problem, unordered(drawn.length)),
      ]
      for (const [i, lost] of ordered.entries()) {
        expect(Math.max(...found) - (found[i] ?? 0)).toBeLessThanOrEqual(lost + tie)
        expect(lost).toBeLessThanOrEqual((any[i] ?? 0) + tie)
      }
    })
  })
})
