import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFragile, ratingChanges, smallestTransfer, unscaledChange } from '../../../domain/decide/change.ts'
import { dominates, efficient, sureDominance } from '../../../domain/decide/dominance.ts'
import { explain } from '../../../domain/decide/explanation.ts'
import { rangeInOrder, rankOrderDominance, unordered } from '../../../domain/decide/ordered-weights.ts'
import { middles, type Problem, tie } from '../../../domain/decide/problem.ts'
import { randomState, uniform } from '../../../domain/decide/random.ts'
import { rankOrderCentroid, wholeNumberWeights } from '../../../domain/decide/rank-weights.ts'
import { maximumRegret } from '../../../domain/decide/regret.ts'
import {
  fallingOrder,
  leaders,
  ranking,
  scoreRanges,
  scores,
  surelyBeats,
  weightedSum,
} from '../../../domain/decide/score.ts'
import { stabilityInterval } from '../../../domain/decide/stability.ts'
import { drawInOrder, standing } from '../../../domain/decide/weight-draws.ts'
import { weightsOf } from '../../../domain/decide/weights.ts'
import { openFacts } from '../../../domain/decide/worth-finding.ts'
import { open, rated } from './arbitrary.ts'

const holds = <T>(over: fc.Arbitrary<T>, check: (value: T) => void): void =>
  fc.assert(fc.property(over, check), { numRuns: 300 })

const scored = (problem: Problem): readonly number[] => scores(middles(problem), problem.weights)

/** Every open rating at a value of its own. */
const complete = ({ values }: Problem, seed: number): number[][] => {
  const random = randomState(seed)
  const sharp = (): number => Math.round(uniform(random))
  return values.map((row) =>
    row.map(({ low, high }) => low + (high - low) * (seed % 2 === 0 ? uniform(random) : sharp())),
  )
}

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

describe('what would have to change', () => {
  const pairs = rated.filter(({ values }) => values.length > 1)
  const inOrder = (problem: Problem) => {
    const matrix = middles(problem)
    const [first = 0, second = 0] = fallingOrder(scored(problem))
    return { matrix, first, second, a: matrix[first] ?? [], b: matrix[second] ?? [] }
  }

  it('the ends of a stability interval are true ties with the rival, and inside it the leader leads', () => {
    holds(fc.tuple(pairs, fc.double({ min: 0, max: 1, noNaN: true })), ([problem, within]) => {
      const matrix = middles(problem)
      const [leader = 0] = leaders(scored(problem))
      for (const [k, weight] of problem.weights.entries()) {
        const interval = stabilityInterval(matrix, problem.weights, k)
        expect(interval === undefined).toBe(weight === 1)
        if (!interval) continue
        const at = (t: number) =>
          scores(
            matrix,
            problem.weights.map((w, j) => (j === k ? t : (w * (1 - t)) / (1 - weight))),
          )
        for (const { at: end, rival } of [interval.low, interval.high]) {
          const found = at(end)
          if (rival === undefined) expect([0, 1]).toContain(end)
          else expect(found[rival]).toBeCloseTo(found[leader] ?? 0, 9)
        }
        const inside = at(interval.low.at + within * (interval.high.at - interval.low.at))
        expect(leaders(inside)).toContain(leader)
      }
    })
  })

  it('a transfer of weight makes an exact tie, and no smaller one of any pair does', () => {
    holds(pairs, (problem) => {
      const { a, b } = inOrder(problem)
      const found = smallestTransfer(a, b, problem.weights)
      if (!found) return
      const moved = problem.weights.map((weight, j) =>
        j === found.from ? weight - found.amount : j === found.to ? weight + found.amount : weight,
      )
      expect(Math.min(...moved)).toBeGreaterThanOrEqual(-tie)
      expect(weightedSum(moved, a)).toBeCloseTo(weightedSum(moved, b), 9)
    })
  })

  it('a changed rating makes an exact tie inside the scale; a single step of one means fragile', () => {
    holds(pairs, (problem) => {
      const { matrix, first, a, b } = inOrder(problem)
      const { weights, steps } = problem
      for (const { criterion, moved, change } of ratingChanges(a, b, weights, steps)) {
        const by = (row: readonly number[], amount: number) =>
          row.map((x, j) => (j === criterion ? x + amount : x))
        const [leader, rival] = moved === 'rival' ? [a, by(b, change)] : [by(a, -change), b]
        expect(weightedSum(weights, leader)).toBeCloseTo(weightedSum(weights, rival), 9)
        for (const x of [...leader, ...rival]) expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.5 + tie)
      }
      const flips = matrix.some((row, i) =>
        row.some((x, j) => {
          const step = steps[j] ?? 0
          const up = row.map((y, k) => (k === j ? Math.min(1, x + step) : y))
          const down = (matrix[first] ?? []).map((y, k) => (k === j ? Math.max(0, y - step) : y))
          const reaches = (rival: readonly number[], leader: readonly number[]) =>
            weightedSum(weights, rival) >= weightedSum(weights, leader) - tie
          return i !== first && (reaches(up, a) || reaches(row, down))
        }),
      )
      expect(isFragile(matrix, weights, steps, first)).toBe(flips)
    })
  })

  it('the unscaled change of a weight ends where the proportional one does', () => {
    holds(pairs, (problem) => {
      const { a, b } = inOrder(problem)
      for (const k of problem.weights.keys()) {
        const found = unscaledChange(a, b, problem.weights, k)
        if (!found || Math.abs(1 - found.change) < 1e-6) continue
        const changed = problem.weights.map((w, j) => (j === k ? w - found.change : w))
        const rescaled = changed.map((w) => w / (1 - found.change))
        expect(rescaled[k]).toBeCloseTo(found.share, 9)
        expect(weightedSum(changed, a)).toBeCloseTo(weightedSum(changed, b), 9)
      }
    })
  })

  it('a fact that is not worth finding changes no leader, whatever the others turn out to be', () => {
    holds(fc.tuple(open, fc.nat()), ([problem, seed]) => {
      const known = complete(problem, seed)
      for (const { option, criterion, changesLeader } of openFacts(problem)) {
        if (changesLeader !== 'never') continue
        const cell = problem.values[option]?.[criterion]
        const leading = [cell?.low, cell?.high].map((value) => {
          const matrix = known.map((row, i) =>
            row.map((x, j) => (i === option && j === criterion ? (value ?? x) : x)),
          )
          return leaders(scores(matrix, problem.weights))
        })
        expect(leading[0]).toEqual(leading[1])
      }
    })
  })

  it('a fact that decides alone changes the leader between its ends', () => {
    holds(open, (problem) => {
      for (const { option, criterion, changesLeader } of openFacts(problem)) {
        const cell = problem.values[option]?.[criterion]
        const leading = [cell?.low ?? 0, cell?.high ?? 0].map((value) => {
          const matrix = middles(problem).map((row, i) =>
            row.map((x, j) => (i === option && j === criterion ? value : x)),
          )
          return leaders(scores(matrix, problem.weights)).join()
        })
        expect(leading[0] !== leading[1]).toBe(changesLeader === 'alone')
      }
    })
  })

  it('every explanation adds up: advantages less drawbacks are the margin, and each cover holds', () => {
    holds(pairs, (problem) => {
      const { a, b } = inOrder(problem)
      const found = explain(a, b, problem.weights)
      const sum = (list: readonly { readonly points: number }[]) =>
        list.reduce((all, { points }) => all + points, 0)
      expect(sum(found.advantages) - sum(found.drawbacks)).toBeCloseTo(found.margin, 9)
      if (found.kind === 'dominance' && found.over === 'everything')
        expect(dominates(a, b, 'weak')).toBe(true)
      if (found.kind !== 'tradeOffs') return
      const covered = found.covers.flatMap(({ drawbacks }) => drawbacks)
      expect(new Set(covered)).toEqual(new Set(found.drawbacks))
      expect(covered).toHaveLength(found.drawbacks.length)
      const used = found.covers.flatMap(({ advantages }) => advantages.map(({ criterion }) => criterion))
      expect(new Set(used).size).toBe(used.length)
      for (const { advantages, drawbacks } of found.covers)
        expect(sum(advantages)).toBeGreaterThanOrEqual(sum(drawbacks) - tie)
    })
  })
})
