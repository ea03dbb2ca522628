import {
  bookHabits,
  type Assumptions,
  mostAttempts,
  mostYears,
  usualAssumptions,
} from '../../../domain/compare/assumptions.ts'

interface Read {
  readonly assumptions: Assumptions
  /** Whether all of it could be taken as it stands. */
  readonly understood: boolean
}

/**
 * Reads `years=5&member=no&attempts=2&books=yearly`: what is missing is as usual, what cannot be is taken for
 * the nearest that can. Other keys are the table's, and none of its business.
 */
export function readAssumptions(search: URLSearchParams): Read {
  const books = bookHabits.find((habit) => habit === search.get('books')) ?? usualAssumptions.books
  const assumptions: Assumptions = {
    years: nearest(search.get('years'), usualAssumptions.years, mostYears),
    member: search.get('member') === 'yes',
    attempts: nearest(search.get('attempts'), usualAssumptions.attempts, mostAttempts),
    books,
  }
  const understood = Object.entries(inWords(assumptions)).every(
    ([key, taken]) => (search.get(key) ?? taken) === taken,
  )
  return { assumptions, understood }
}

/** The same address under other assumptions; what is as usual is left out. */
export function withAssumptions(search: URLSearchParams, assumptions: Assumptions): URLSearchParams {
  const next = new URLSearchParams(search)
  const usual = inWords(usualAssumptions)
  for (const [key, stated] of Object.entries(inWords(assumptions))) {
    if (stated === usual[key]) next.delete(key)
    else next.set(key, stated)
  }
  return next
}

/** As the address says it. */
function inWords({ years, member, attempts, books }: Assumptions): Readonly<Record<string, string>> {
  return { years: String(years), member: member ? 'yes' : 'no', attempts: String(attempts), books }
}

function nearest(stated: string | null, usual: number, most: number): number {
  const number = stated === null ? Number.NaN : Math.round(Number(stated))
  return Number.isNaN(number) ? usual : Math.min(Math.max(number, 1), most)
}
