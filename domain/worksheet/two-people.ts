import { compareWeightings, type TwoWeightings } from '../decide/two-weightings.ts'
import type { Obstacle } from './findings.ts'
import type { Worksheet } from './model.ts'
import type { Person } from './parts.ts'
import { type Result, resultOf } from './result.ts'

/** The weights of visitor and counselor side by side; neither is shown before both have said that they are done. */
export type TwoPeople =
  | { readonly kind: 'waiting'; readonly for: readonly Person[] }
  | {
      readonly kind: 'both'
      readonly visitor: Result
      readonly counselor: Result
      /** The visitor first. Places are those of either result. */
      readonly together: TwoWeightings
    }

/** Undefined where there is no counselor. */
export function twoPeopleOf(worksheet: Worksheet): TwoPeople | Obstacle | undefined {
  const { visitor, counselor } = worksheet.weights
  if (!counselor) return undefined
  const waiting = [
    ...(visitor.isDone ? [] : ['visitor' as const]),
    ...(counselor.isDone ? [] : ['counselor' as const]),
  ]
  if (waiting.length > 0) return { kind: 'waiting', for: waiting }
  const [own, other] = [resultOf(worksheet, 'visitor'), resultOf(worksheet, 'counselor')]
  if (own.kind !== 'stated') return own
  if (other.kind !== 'stated') return other
  const together = compareWeightings(own.values, own.problem.weights, other.problem.weights)
  return { kind: 'both', visitor: own, counselor: other, together }
}

/** Whose weights this person may see now: their own, and after both are done, both. */
export function maySee({ weights }: Pick<Worksheet, 'weights'>, viewer: Person, owner: Person): boolean {
  if (viewer === owner || !weights.counselor) return true
  return weights.visitor.isDone && weights.counselor.isDone
}
