import type { CostAssumptions } from '../../../domain/compare/costs.ts'

export const bookHabits = ['none', 'once', 'yearly'] as const
export const mostAttempts = 3

/** Nobody is taken for a member who need not be one. */
const usual: CostAssumptions = { member: false, attempts: 1, books: 'once' }

interface Read {
  readonly assumptions: CostAssumptions
  /** Whether all of it could be taken as it stands. */
  readonly understood: boolean
}

/**
 * Reads `member=yes&attempts=2&books=yearly`: what is missing is as usual, what cannot be is taken for the
 * nearest that can.
 */
export function readAssumptions(search: URLSearchParams): Read {
  const attempts = Number(search.get('attempts') ?? usual.attempts)
  const assumptions: CostAssumptions = {
    member: search.get('member') === 'yes',
    attempts: Number.isNaN(attempts)
      ? usual.attempts
      : Math.min(Math.max(Math.round(attempts), 1), mostAttempts),
    books: bookHabits.find((habit) => habit === search.get('books')) ?? usual.books,
  }
  const understood = Object.entries(inWords(assumptions)).every(
    ([key, taken]) => (search.get(key) ?? taken) === taken,
  )
  return { assumptions, understood }
}

/** What follows the ids; what is as usual is left out. */
export function assumptionsSearch(assumptions: CostAssumptions): string {
  const asUsual = inWords(usual)
  const stated = Object.entries(inWords(assumptions)).filter(([key, value]) => value !== asUsual[key])
  return stated.length === 0 ? '' : `?${new URLSearchParams(stated).toString()}`
}

function inWords({ member, attempts, books }: CostAssumptions): Readonly<Record<string, string>> {
  return { member: member ? 'yes' : 'no', attempts: String(attempts), books }
}
