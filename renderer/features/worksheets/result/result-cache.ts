import type { Obstacle } from '../../../../domain/worksheet/findings.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import type { Person } from '../../../../domain/worksheet/parts.ts'
import { resultOf, type Result } from '../../../../domain/worksheet/result.ts'

const found = new WeakMap<Worksheet, Map<Person, Result | Obstacle>>()

/** As `resultOf`; worked out once for a worksheet, which several parts of the screen show. */
export function resultFor(sheet: Worksheet, person: Person): Result | Obstacle {
  const known = found.get(sheet) ?? new Map<Person, Result | Obstacle>()
  found.set(sheet, known)
  const result = known.get(person) ?? resultOf(sheet, person)
  known.set(person, result)
  return result
}
