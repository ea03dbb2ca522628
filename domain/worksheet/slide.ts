import type { Obstacle } from './findings.ts'
import type { Criterion, Worksheet } from './model.ts'
import { consideredOptions } from './must-haves.ts'
import type { Person } from './parts.ts'
import { placedWeights } from './weights-of.ts'

/**
 * The worksheet after one weight was moved to `share` (0 to 100); the others keep their proportions, and are equal where
 * all of them had nothing. The answer is what keeps it from being weighed at all.
 */
export function withShare(
  worksheet: Worksheet,
  person: Person,
  moved: Criterion['id'],
  share: number,
): Worksheet | Obstacle {
  const { criteria, weights } = worksheet
  const own = weights[person]
  const placed = placedWeights(worksheet, consideredOptions(worksheet), person)
  if (!own || 'kind' in placed) return 'kind' in placed ? placed : { kind: 'notWeighed', person }
  const at = criteria.findIndex(({ id }) => id === moved)
  const now = criteria.map((_, place) => placed.weights[place] ?? 0)
  const rest = 1 - (now[at] ?? 0)
  const left = Math.max(0, 100 - share)
  const shares = criteria.map(({ id: criterion }, place) => {
    if (place === at) return { criterion, share: Math.min(share, 100) }
    const part = rest > 1e-12 ? (now[place] ?? 0) / rest : 1 / (criteria.length - 1)
    return { criterion, share: Math.min(left * part, 100) }
  })
  return { ...worksheet, weights: { ...weights, [person]: { ...own, exact: { kind: 'shares', shares } } } }
}
