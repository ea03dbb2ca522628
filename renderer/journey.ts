import type { PackId } from '../domain/catalog/ids.ts'
import type { PackSummary } from '../domain/catalog/pack.ts'
import type { Goal, PathwayRules, Start } from '../domain/catalog/pathways.ts'

export interface Journey {
  readonly pack: PackSummary
  readonly rules: PathwayRules
  readonly start: Start | undefined
  readonly goal: Goal | undefined
  /** The address names a start or goal that the pack does not have. */
  readonly isGuess: boolean
}

/**
 * What the address asks for (`field`, `from` and `to`); whatever it says, something can be chosen. Undefined
 * when no pack has pathways.
 */
export function readJourney(search: URLSearchParams, packs: readonly PackSummary[]): Journey | undefined {
  const [field, from, to] = [search.get('field'), search.get('from'), search.get('to')]
  const withRules = packs.flatMap((pack) => (pack.pathways ? [{ pack, rules: pack.pathways }] : []))
  const ofField = withRules.find(({ pack }) => pack.id === field)
  const ofStart = withRules.find(({ rules }) => rules.starts.some(({ id }) => id === from))
  const found = ofField ?? ofStart ?? withRules[0]
  if (!found) return undefined
  const start = found.rules.starts.find(({ id }) => id === from)
  const goal = found.rules.goals.find(({ id }) => id === to)
  const isAstray = (asked: string | null, known: unknown): boolean => asked !== null && known === undefined
  const isGuess = isAstray(from, start) || isAstray(to, goal) || isAstray(field, ofField)
  return { ...found, start, goal, isGuess }
}

export function journeyAddress(
  pack: PackId,
  ends: { from: string | undefined; to: string | undefined },
): string {
  const search = new URLSearchParams({ field: pack })
  if (ends.from !== undefined) search.set('from', ends.from)
  if (ends.to !== undefined) search.set('to', ends.to)
  return `/pathways?${search.toString()}`
}
