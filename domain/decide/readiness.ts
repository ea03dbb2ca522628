/** Four own questions before a choice, each of which leads to help of its own: no diagnosis. */
export const readinessQuestions = ['facts', 'values', 'support', 'certainty'] as const
export type ReadinessQuestion = (typeof readinessQuestions)[number]

/**
 * How four yes/no answers are counted: three or fewer yeses flag a conflict (SURE: Légaré et al., Canadian Family
 * Physician 56, 2010). The counting only; the questions here are own ones.
 */
export function countYes(answers: readonly boolean[]): { readonly yes: number; readonly isFlagged: boolean } {
  const yes = answers.filter(Boolean).length
  return { yes, isFlagged: yes < answers.length }
}

/**
 * Items of 0 to 4 as a score of 0 to 100: their mean × 25, high above 37.5 (Decisional Conflict Scale, Ottawa; cut-off
 * of Ferron Parayre et al., Medical Decision Making 34, 2014). A cross-check of the counting; no such items are asked.
 */
export function conflictScore(items: readonly number[]): {
  readonly score: number
  readonly isHigh: boolean
} {
  const score = items.length === 0 ? 0 : (items.reduce((sum, item) => sum + item, 0) / items.length) * 25
  return { score, isHigh: score > 37.5 }
}
