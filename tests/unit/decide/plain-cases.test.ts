import { describe, expect, it } from 'vitest'
import { ratingChanges, smallestTransfer, unscaledChange } from '../../../domain/decide/change.ts'
import { identicalOptions, sameForAll, unknownForAll } from '../../../domain/decide/differences.ts'
import { explain } from '../../../domain/decide/explanation.ts'
import { rangeInOrder } from '../../../domain/decide/ordered-weights.ts'
import { otherMethods } from '../../../domain/decide/other-methods.ts'
import { rankOrderCentroid, wholeNumberWeights } from '../../../domain/decide/rank-weights.ts'
import { maximumRegret, minimaxRegret } from '../../../domain/decide/regret.ts'
import { leaders, scoreRanges, surelyBeats } from '../../../domain/decide/score.ts'
import { leadingStretches, stabilityInterval } from '../../../domain/decide/stability.ts'
import { linear, valueOf, valueSpan } from '../../../domain/decide/value-function.ts'
import { ratioWeights, weightsOf } from '../../../domain/decide/weights.ts'
import { openFacts } from '../../../domain/decide/worth-finding.ts'
import { exact, problemOf } from './reference.ts'

const unknown = { low: 0, high: 1 }

describe('what a person can enter', () => {
  it('weights that say nothing are refused, each for its own reason', () => {
    const why = (points: readonly number[]) => {
      const found = weightsOf(points)
      return found.kind === 'refused' ? found.why : found.weights
    }
    expect(why([])).toBe('none')
    expect(why([0, 0, 0])).toBe('allZero')
    expect(why([1, -1])).toBe('negative')
    expect(why([1, Number.NaN])).toBe('notFinite')
    expect(why([1, Infinity])).toBe('notFinite')
    expect(why([0, 5])).toEqual([0, 1])
    expect(why([1e308, 1e308])).toEqual([0.5, 0.5])
  })

  it('trade-offs must reach every criterion and not contradict one another', () => {
    const twice = { more: 0, less: 1, times: 2 }
    expect(ratioWeights(3, [twice])).toMatchObject({ why: 'unconnected' })
    expect(ratioWeights(2, [twice, { more: 1, less: 0, times: 2 }])).toMatchObject({ why: 'contradictory' })
    expect(ratioWeights(2, [{ ...twice, times: 0 }])).toMatchObject({ why: 'notPositive' })
    expect(ratioWeights(1, [])).toMatchObject({ weights: [1] })
    expect(ratioWeights(0, [])).toMatchObject({ why: 'none' })
  })

  it('nothing breaks with no options, one option or no criteria', () => {
    for (const values of [[], [[]], exact([[0.3, 0.7]])]) {
      const problem = problemOf(values)
      expect(
        stabilityInterval(
          values.map(() => [0.3, 0.7]),
          problem.weights,
          0,
        ),
      ).toBeUndefined()
      expect(otherMethods(problem)).toEqual([])
      expect(openFacts(problem)).toEqual([])
      expect(maximumRegret(problem, problem.order)).toEqual(values.map(() => 0))
    }
    expect(leaders([])).toEqual([])
    expect(rangeInOrder([], [])).toEqual({ low: 0, high: 0 })
    expect(leadingStretches([])).toEqual([{ from: 0, to: 1, leaders: [] }])
    expect(minimaxRegret([]).choices).toEqual([])
  })

  it('a criterion that has all the weight has no interval; one that has none may gain some', () => {
    const matrix = [
      [1, 0],
      [0, 1],
    ]
    expect(stabilityInterval(matrix, [1, 0], 0)).toBeUndefined()
    expect(stabilityInterval(matrix, [1, 0], 1)).toEqual({
      low: { at: 0, rival: undefined },
      high: { at: 0.5, rival: 1 },
    })
  })
})

describe('anchors', () => {
  it('less is better where the best is the smaller figure; beyond the anchors nothing is added', () => {
    const price = linear(425, 299)
    expect([425, 362, 299, 100, 900].map((x) => valueOf(price, x))).toEqual([0, 0.5, 1, 1, 0])
    expect(valueSpan(price, { low: 299, high: 362 })).toEqual({ low: 0.5, high: 1 })
  })

  it('a range across a peak reaches the peak', () => {
    const hours = [
      { at: 0, value: 0 },
      { at: 10, value: 1 },
      { at: 20, value: 0 },
    ]
    expect(valueSpan(hours, { low: 5, high: 20 })).toEqual({ low: 0, high: 1 })
  })
})

describe('whole-number weights for a pen', () => {
  it('are those of the printed sheet', () => {
    const rows = [3, 4, 5, 6].map((n) =>
      wholeNumberWeights(rankOrderCentroid(Array.from({ length: n }, (_, place) => [place]))),
    )
    expect(rows).toEqual([
      [61, 28, 11],
      [52, 27, 15, 6],
      [46, 26, 15, 9, 4],
      [41, 24, 16, 10, 6, 3],
    ])
    expect(wholeNumberWeights([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
    expect(wholeNumberWeights([])).toEqual([])
  })

  it('criteria that share a tier share its places', () => {
    const [first, second, third] = rankOrderCentroid([[2, 0], [1]])
    expect(first).toBeCloseTo((11 + 5) / 36, 12)
    expect([third, second]).toEqual([first, 1 / 9])
  })
})

describe('unknown ratings', () => {
  it('leave a range, and are not taken for zero', () => {
    const problem = problemOf([[{ low: 0.8, high: 0.8 }, unknown], ...exact([[0.2, 0.1]])])
    expect(scoreRanges(problem)[0]).toEqual({ low: 0.4, high: 0.9 })
    expect(surelyBeats(scoreRanges(problem))).toEqual([
      [false, true],
      [false, false],
    ])
    expect(openFacts(problem)).toEqual([{ option: 0, criterion: 1, changesLeader: 'never', effect: 0.5 }])
  })

  it('a fact that matters only together with another is told apart from one that decides alone', () => {
    const sure = { low: 0.5, high: 0.5 }
    const little = { low: 0.4, high: 0.6 }
    const both = problemOf([
      [unknown, little],
      [sure, { low: 0.55, high: 0.55 }],
    ])
    expect(openFacts(both).map(({ criterion, changesLeader }) => [criterion, changesLeader])).toEqual([
      [0, 'alone'],
      [1, 'alone'],
    ])
    const ahead = problemOf([
      [{ low: 0.6, high: 1 }, little],
      [sure, sure],
    ])
    expect(openFacts(ahead).map(({ criterion, changesLeader }) => [criterion, changesLeader])).toEqual([
      [0, 'withOthers'],
      [1, 'withOthers'],
    ])
  })

  it('columns without difference, without any rating, and options that are the same are told', () => {
    const problem = problemOf([
      [unknown, ...(exact([[0.5, 0]])[0] ?? [])],
      [unknown, ...(exact([[0.5, 0]])[0] ?? [])],
    ])
    expect(sameForAll(problem)).toEqual([1, 2])
    expect(unknownForAll(problem)).toEqual([0])
    expect(identicalOptions(problem)).toEqual([])
    expect(
      identicalOptions(
        problemOf(
          exact([
            [1, 0],
            [0, 1],
            [1, 0],
          ]),
        ),
      ),
    ).toEqual([[0, 2]])
  })
})

describe('explanations', () => {
  const kindOf = (a: readonly number[], b: readonly number[], weights = a.map(() => 1 / a.length)) =>
    explain(a, b, weights)

  it('go from the strongest reason to the weakest', () => {
    expect(kindOf([1, 0], [0, 1])).toMatchObject({ kind: 'equal', margin: 0 })
    expect(kindOf([1, 0.5], [0, 0.5])).toMatchObject({ kind: 'dominance', over: 'everything' })
    expect(kindOf([1, 0], [0, 1], [1, 0])).toMatchObject({ kind: 'dominance', over: 'everythingThatCounts' })
    expect(kindOf([0.9, 0.4, 0.5], [0.2, 0.8, 0.5])).toMatchObject({ kind: 'tradeOffs', scheme: 'oneToOne' })
    expect(kindOf([1, 0, 0], [0, 0.4, 0.4])).toMatchObject({ kind: 'tradeOffs', scheme: 'oneToMany' })
    expect(kindOf([0.5, 0.5, 0], [0, 0, 0.8])).toMatchObject({ kind: 'tradeOffs', scheme: 'manyToOne' })
    expect(kindOf([0.5, 0.5, 0, 0, 0], [0, 0, 0.3, 0.3, 0.3])).toMatchObject({ kind: 'balance' })
  })

  it('a matching that a first guess misses is found', () => {
    // 6 holds 4 + 2 and 5 holds 3 + 2, but not if the 3 is put with the 2s.
    const found = kindOf([0.6, 0.5, 0.1, 0, 0, 0, 0], [0, 0, 0.1, 0.4, 0.3, 0.2, 0.15])
    expect(found).toMatchObject({ kind: 'tradeOffs', scheme: 'oneToMany' })
  })
})

describe('changes that cannot be', () => {
  it('no transfer or rating makes a dominated rival equal where there is no room', () => {
    expect(smallestTransfer([1, 1], [0, 0], [0.5, 0.5])).toBeUndefined()
    expect(ratingChanges([1, 1], [0, 0], [0.5, 0.5], [0.25, 0.25])).toEqual([])
    expect(unscaledChange([1, 0.5], [1, 0], [0.5, 0.5], 0)).toBeUndefined()
  })

  it('a tie needs no change, and a rating without steps has none', () => {
    expect(smallestTransfer([1, 0], [0, 1], [0.5, 0.5])?.amount).toBe(0)
    expect(ratingChanges([1, 0], [0, 0.5], [0.5, 0.5], [0, 0.25]).map(({ steps }) => steps)).toContain(
      Infinity,
    )
  })
})
