import { describe, expect, it } from 'vitest'
import { acceptability, drawsForOnePercent } from '../../../domain/decide/acceptability.ts'
import { isFragile, ratingChanges, smallestTransfer, unscaledChange } from '../../../domain/decide/change.ts'
import { caseFor, explain } from '../../../domain/decide/explanation.ts'
import { compareWeightings } from '../../../domain/decide/two-weightings.ts'
import { middles } from '../../../domain/decide/problem.ts'
import { maximumRegret } from '../../../domain/decide/regret.ts'
import { rankOrderDominance } from '../../../domain/decide/ordered-weights.ts'
import { fallingOrder, leaders, scores } from '../../../domain/decide/score.ts'
import { stabilityInterval } from '../../../domain/decide/stability.ts'
import { weightsOf } from '../../../domain/decide/weights.ts'
import { exact, problemOf, referenceCases } from './reference.ts'

const offices = referenceCases.filter(({ id }) => id === 'sensitivity-goodwin-wright-turnover')
const [matrix = []] = offices.map(({ inputs }) => (inputs as { matrix: number[][] }).matrix)
/** Closeness, visibility, image, size, comfort, parking: the points of the book as it rounds them. */
const points = [32, 26, 23, 10, 6, 3]
const outcome = weightsOf(points)
const weights = outcome.kind === 'weights' ? outcome.weights : []
const problem = problemOf(exact(matrix, 100), { weights, order: points.map((_, j) => [j]) })
const values = middles(problem)
const [addison, elton] = [0, 4]
const [closeness, size, comfort] = [0, 3, 4]
const [a, e] = [values[addison] ?? [], values[elton] ?? []]

/** Goodwin & Wright's offices: the sentences of the design, from their own numbers. */
describe('the seven offices', () => {
  it('Addison leads Elton by 16 points of 100', () => {
    const found = scores(values, weights)
    expect(fallingOrder(found).slice(0, 2)).toEqual([addison, elton])
    expect(Math.round(100 * ((found[addison] ?? 0) - (found[elton] ?? 0)))).toBe(16)
  })

  it('it stays first unless closeness falls below 7 %, or visibility passes 51 %, size 45 %, comfort 26 % or parking 78 %', () => {
    const percent = points.map((_, k) => {
      const interval = stabilityInterval(values, weights, k)
      return [interval?.low.at ?? Number.NaN, interval?.high.at ?? Number.NaN].map((t) => Math.round(100 * t))
    })
    expect(percent.map(([, high]) => high)).toEqual([100, 51, 100, 45, 26, 78])
    expect(percent.map(([low]) => low)).toEqual([7, 0, 0, 0, 0, 0])
  })

  it('moving 13 of 100 points from closeness to comfort makes Elton equal', () => {
    const found = smallestTransfer(a, e, weights)
    expect(found).toMatchObject({ from: closeness, to: comfort })
    expect(Math.round(100 * (found?.amount ?? 0))).toBe(13)
  })

  it('with the order of importance it is best for more than 99.9 % of weights, without one for 47 %', () => {
    const sampling = { draws: 4 * drawsForOnePercent, seed: 1 }
    const share = (kind: 'inOrder' | 'any') =>
      acceptability(problem, { ...sampling, weights: kind }).rankShares[addison]?.[0] ?? 0
    expect(share('inOrder')).toBeGreaterThan(0.999)
    expect(Math.abs(share('any') - 0.4724)).toBeLessThan(0.0075)
  })

  it('with other weights in the same order at most 3 points could be lost', () => {
    expect(Math.round(100 * (maximumRegret(problem, problem.order)[addison] ?? 0))).toBe(3)
  })

  it('the order alone puts it before all but Elton', () => {
    const beats = rankOrderDominance(problem)[addison] ?? []
    expect([...beats.keys()].filter((i) => !beats[i])).toEqual([addison, elton])
  })

  it('no rating that is moved by a quarter of the scale makes another equal', () => {
    expect(isFragile(values, weights, problem.steps, addison)).toBe(false)
    for (const { change, steps } of ratingChanges(a, e, weights, problem.steps))
      expect(steps).toBe(Math.ceil(change / 0.25))
  })

  it('the change of closeness that makes the two equal ends at its own 7 %', () => {
    const found = unscaledChange(a, e, weights, closeness)
    expect(found?.feasible).toBe(true)
    expect(found?.share).toBeCloseTo(stabilityInterval(values, weights, closeness)?.low.at ?? 0, 9)
  })

  it('Elton’s case is comfort, then size; Addison’s closeness alone makes up for both', () => {
    const found = explain(a, e, weights)
    const forElton = caseFor(e, a, weights)
    expect(forElton.advantages).toEqual(found.drawbacks)
    expect(forElton.advantages.map(({ criterion }) => criterion)).toEqual([comfort, size])
    expect(forElton.margin).toBeCloseTo(-found.margin, 12)
    expect(found).toMatchObject({ kind: 'tradeOffs', scheme: 'oneToMany' })
    const covers = found.kind === 'tradeOffs' ? found.covers : []
    expect(covers.map(({ advantages }) => advantages.map(({ criterion }) => criterion))).toEqual([
      [closeness],
    ])
  })

  it('somebody for whom comfort counts most prefers Elton, which alone is among the first two of both', () => {
    const other = [0.2, 0.1, 0.1, 0.1, 0.4, 0.1]
    const found = compareWeightings(values, weights, other)
    expect(leaders(found.scores[1])).toEqual([elton])
    expect(found.largestGap?.criterion).toBe(comfort)
    expect(found.common).toEqual([elton])
  })
})
