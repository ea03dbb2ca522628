import { describe, expect } from 'vitest'
import { columnAverage, eigenvector, hierarchy } from '../../../domain/decide/pairwise.ts'
import { completed } from '../../../domain/decide/pairwise-completion.ts'
import { consistency, randomIndex, worstTriad } from '../../../domain/decide/pairwise-consistency.ts'
import type { Matrix } from '../../../domain/decide/problem.ts'
import { ranking } from '../../../domain/decide/score.ts'
import { reference } from './reference.ts'

interface Hierarchy {
  readonly criteria: readonly string[]
  readonly criteria_matrix: Matrix
  readonly option_matrices: Readonly<Record<string, Matrix>>
}

describe('pairwise judgements', () => {
  reference<
    { matrix: Matrix; RI: { saaty2005: number; donegan_dodd: number } },
    { weights: number[]; CR_saaty: number; CR_dd: number; lambda_max: number }
  >('ahp-saaty2008-drinks', ({ inputs, expected, near }) => {
    const found = eigenvector(inputs.matrix)
    near(found.weights, expected.weights)
    near(found.lambda, expected.lambda_max, 1e-8)
    near(consistency(found, randomIndex.saaty)?.ratio, expected.CR_saaty)
    near(consistency(found, randomIndex.doneganDodd)?.ratio, expected.CR_dd)
    expect([randomIndex.saaty[6], randomIndex.doneganDodd[6]]).toEqual([
      inputs.RI.saaty2005,
      inputs.RI.donegan_dodd,
    ])
  })
  for (const id of ['ahp-leader-example', 'ahp-saaty2005-cities', 'ahp-rmcda-cars']) {
    reference<Hierarchy, { scores: number[]; ranking_competition: number[] }>(
      id,
      ({ inputs, expected, near }) => {
        const found = hierarchy(
          eigenvector(inputs.criteria_matrix).weights,
          inputs.criteria.map((name) => eigenvector(inputs.option_matrices[name] ?? []).weights),
        )
        near(found, expected.scores)
        expect(ranking(found)).toEqual(expected.ranking_competition)
      },
    )
  }
  reference<Hierarchy, { criteria_weights: number[]; CR_criteria: number }>(
    'ahp-leader-example',
    ({ inputs, expected, near }) => {
      const found = eigenvector(inputs.criteria_matrix)
      near(found.weights, expected.criteria_weights)
      near(consistency(found, randomIndex.saaty)?.ratio, expected.CR_criteria)
    },
    'the weights of its criteria and how consistent they are',
  )
  reference<{ matrix: Matrix; RI: number }, { CR: number; koczkodaj: number }>(
    'ahp-consistency-measures',
    ({ inputs, expected, near }) => {
      const found = consistency(eigenvector(inputs.matrix), [0, 0, 0, inputs.RI])
      near(found?.ratio, expected.CR)
      expect(found?.isAccepted).toBe(false)
      near(worstTriad(inputs.matrix)?.inconsistency, expected.koczkodaj)
    },
  )
  reference<
    { criteria_matrix: Matrix; option_matrices: Matrix[]; RI: number },
    { scores: number[]; CI: number; CR: number; ranking_competition: number[] }
  >('ahp-column-average-variant', ({ inputs, expected, near }) => {
    const found = columnAverage(inputs.criteria_matrix)
    const options = inputs.option_matrices.map((matrix) => columnAverage(matrix).weights)
    near(hierarchy(found.weights, options), expected.scores)
    expect(ranking(hierarchy(found.weights, options))).toEqual(expected.ranking_competition)
    const judged = consistency(found, [0, 0, inputs.RI])
    near(judged?.index, expected.CI)
    near(judged?.ratio, expected.CR)
  })
  reference<
    { names: string[]; comparisons: [string, string, number][] },
    { completed: Record<string, number>; weights: number[]; CR_dd: number }
  >('ahp-incomplete-bozoki2010', ({ inputs: { names, comparisons }, expected, near }) => {
    const place = (name: string) => names.indexOf(name)
    const matrix = completed(
      names.length,
      comparisons.map(([i, j, times]) => ({ i: place(i), j: place(j), times })),
    )
    near(matrix?.[place('c')]?.[place('d')], expected.completed['c/d'])
    const found = eigenvector(matrix ?? [])
    near(found.weights, expected.weights)
    near(consistency(found, randomIndex.doneganDodd)?.ratio, expected.CR_dd)
  })
})
