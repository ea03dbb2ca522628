import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFragile, ratingChanges, smallestTransfer, unscaledChange } from '../../../domain/decide/change.ts'
import { dominates } from '../../../domain/decide/dominance.ts'
import { explain } from '../../../domain/decide/explanation.ts'
import { middles, type Problem, tie } from '../../../domain/decide/problem.ts'
import { fallingOrder, leaders, scores, weightedSum } from '../../../domain/decide/score.ts'
import { stabilityInterval } from '../../../domain/decide/stability.ts'
import { openFacts } from '../../../domain/decide/worth-finding.ts'
import { complete, holds, open, rated, scored } from './arbitrary.ts'

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
      const { weights } = problem
      const moved = (from: number, to: number, amount: number) =>
        weights.map((weight, j) => weight + (j === to ? amount : 0) - (j === from ? amount : 0))
      const lead = (changed: readonly number[]) => weightedSum(changed, a) - weightedSum(changed, b)
      const found = smallestTransfer(a, b, weights)
      if (found) {
        const changed = moved(found.from, found.to, found.amount)
        expect(Math.min(...changed)).toBeGreaterThanOrEqual(-tie)
        expect(lead(changed)).toBeCloseTo(0, 9)
      }
      for (const [from, weight] of weights.entries()) {
        const less = Math.min(weight, found ? 0.999 * found.amount : weight)
        for (const to of weights.keys()) expect(lead(moved(from, to, less))).toBeGreaterThanOrEqual(-tie)
      }
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
