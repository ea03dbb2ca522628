import type { Span } from '../compare/span.ts'
import { middles, type Problem, tie } from './problem.ts'
import { scoreRanges, scores } from './score.ts'

export interface OpenFact {
  readonly option: number
  readonly criterion: number
  /**
   * `alone`: some value of it changes who leads while the other open ratings stay at their middles. `withOthers`: only
   * if others turn out away from theirs. `never`: no value of it can, whatever the others are, so it need not be found.
   */
  readonly changesLeader: 'alone' | 'withOthers' | 'never'
  /** By how much it can move its option's score. */
  readonly effect: number
}

/**
 * Each unknown or ranged rating, and whether finding it out can change the leader (a shared lead is another lead).
 * That it need not be found must hold together with everything else that is open, so `never` lets the others be
 * anything within their ranges, not only what they are shown as. Exact: with cell c of option i worth w·x, the leader
 * depends on x iff max over rivals of S − (S_i without c) can lie between w·low and w·high, and all sums between the
 * ends occur. Those that matter come first, the larger effect before the smaller. One option: never.
 */
export function openFacts(problem: Problem): readonly OpenFact[] {
  const ranges = scoreRanges(problem)
  const shown = scores(middles(problem), problem.weights)
  const facts = problem.values.flatMap((row, option) =>
    row.flatMap(({ low, high }, criterion): OpenFact[] => {
      if (high - low <= tie) return []
      const weight = problem.weights[criterion] ?? 0
      const cell = { low: weight * low, high: weight * high }
      const own = ranges[option] ?? cell
      const rest = { low: own.low - cell.low, high: own.high - cell.high }
      const rivals = bestOf(ranges.filter((_, i) => i !== option))
      const lead = { low: rivals.low - rest.high, high: rivals.high - rest.low }
      const bestShown = Math.max(...shown.filter((_, i) => i !== option))
      const leadShown = bestShown - ((shown[option] ?? 0) - (cell.low + cell.high) / 2)
      const isAlone = meet({ low: leadShown, high: leadShown }, cell)
      const changesLeader = isAlone ? 'alone' : meet(lead, cell) ? 'withOthers' : 'never'
      return [{ option, criterion, changesLeader, effect: cell.high - cell.low }]
    }),
  )
  const grades: readonly OpenFact['changesLeader'][] = ['alone', 'withOthers', 'never']
  const grade = ({ changesLeader }: OpenFact): number => grades.indexOf(changesLeader)
  return facts.toSorted((a, b) => grade(a) - grade(b) || b.effect - a.effect)
}

const bestOf = (ranges: readonly Span[]): Span => ({
  low: Math.max(...ranges.map(({ low }) => low)),
  high: Math.max(...ranges.map(({ high }) => high)),
})

const meet = (lead: Span, cell: Span): boolean =>
  cell.high - cell.low > tie && lead.low <= cell.high + tie && lead.high >= cell.low - tie
