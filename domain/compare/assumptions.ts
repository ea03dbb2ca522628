import type { CostAssumptions } from './costs.ts'

/** What a person assumes when costs are added up. */
export interface Assumptions extends CostAssumptions {
  /** 1 to `mostYears`. */
  readonly years: number
}

export const mostYears = 10
export const mostAttempts = 3
export const bookHabits = ['none', 'once', 'yearly'] as const

/** Nobody is taken for a member who need not be one. */
export const usualAssumptions: Assumptions = { years: 5, member: false, attempts: 1, books: 'once' }
