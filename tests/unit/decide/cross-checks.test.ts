import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalised } from '../../../domain/decide/normalisations.ts'
import { otherMethods } from '../../../domain/decide/other-methods.ts'
import { completed } from '../../../domain/decide/pairwise-completion.ts'
import { consistency, randomIndex, worstTriad } from '../../../domain/decide/pairwise-consistency.ts'
import { columnAverage, eigenvector, rowGeometricMean } from '../../../domain/decide/pairwise.ts'
import { ranking } from '../../../domain/decide/score.ts'
import { topsis } from '../../../domain/decide/topsis.ts'
import { exact, problemOf } from './reference.ts'

describe('pairwise judgements', () => {
  const consistent = [
    [1, 2, 4],
    [1 / 2, 1, 2],
    [1 / 4, 1 / 2, 1],
  ]

  it('that agree give the same weights by every method, and no inconsistency', () => {
    for (const method of [eigenvector, columnAverage, rowGeometricMean]) {
      const found = method(consistent)
      for (const [j, weight] of [4 / 7, 2 / 7, 1 / 7].entries())
        expect(found.weights[j]).toBeCloseTo(weight, 12)
      expect(consistency(found, randomIndex.saaty)?.ratio).toBeCloseTo(0, 12)
    }
    expect(worstTriad(consistent)?.inconsistency).toBe(0)
  })

  it('two cannot contradict each other; a table that ends too early says nothing', () => {
    expect(
      consistency(
        eigenvector([
          [1, 9],
          [1 / 9, 1],
        ]),
        randomIndex.saaty,
      )?.ratio,
    ).toBe(0)
    expect(consistency(eigenvector(consistent), [0, 0])).toBeUndefined()
    expect(
      worstTriad([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toBeUndefined()
  })

  it('that are missing follow from the others; what connects nothing is not guessed', () => {
    const found = completed(3, [
      { i: 0, j: 1, times: 2 },
      { i: 1, j: 2, times: 2 },
    ])
    expect(found?.[0]?.[2]).toBeCloseTo(4, 9)
    expect(completed(3, [{ i: 0, j: 1, times: 2 }])).toBeUndefined()
    expect(completed(2, [{ i: 0, j: 1, times: 0 }])).toBeUndefined()
    expect(
      completed(
        12,
        Array.from({ length: 11 }, (_, n) => ({ i: n, j: n + 1, times: 1.5 })),
      )?.[0]?.[11],
    ).toBeCloseTo(1.5 ** 11, 6)
  })

  it('no other value of a missing judgement makes the whole more consistent', () => {
    const judgement = fc
      .tuple(fc.constantFrom(1, 2, 3, 5, 9), fc.boolean())
      .map(([n, turned]) => (turned ? 1 / n : n))
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 4, maxLength: 8 }), (times) => {
        const count = times.length
        const found = completed(
          count,
          times.map((one, i) => ({ i, j: (i + 1) % count, times: one })),
        )
        const least = eigenvector(found ?? []).lambda
        for (const by of [0.9, 1.1]) {
          const changed = found?.map((row, i) =>
            row.map((a, j) => (i === 0 && j === 2 ? a * by : i === 2 && j === 0 ? a / by : a)),
          )
          expect(eigenvector(changed ?? []).lambda).toBeGreaterThanOrEqual(least - 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('other methods', () => {
  it('say what their answer hangs on: leaving out the last of three turns the leader', () => {
    const problem = problemOf(
      exact(
        [
          [70, 40, 10],
          [60, 10, 90],
          [10, 90, 10],
        ],
        100,
      ),
      { weights: [0.4, 0.35, 0.25] },
    )
    const found = otherMethods(problem)
    expect(found.map(({ method, leaders: first, hangsOn }) => [method, first, hangsOn])).toEqual([
      ['minMax', [1], [2]],
      ['topsis', [1], [2]],
    ])
  })

  it('options that are all the same are as close as any, and columns of zeros stay so', () => {
    expect(
      topsis(
        [
          [2, 0],
          [2, 0],
        ],
        [0.5, 0.5],
        [1, 1],
        'vector',
      ).closeness,
    ).toEqual([1, 1])
    expect(
      normalised(
        [
          [3, 0],
          [3, 0],
        ],
        [1, 1],
        'minMax',
      ),
    ).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(ranking(topsis([[1], [1]], [1], [1], 'sum').closeness)).toEqual([1, 1])
  })
})
