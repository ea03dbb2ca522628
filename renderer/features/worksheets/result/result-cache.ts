import { barrierTo } from '../../../../domain/worksheet/barrier.ts'
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

/** Undefined while there is none, or while it may not be told. */
export function toldResult(sheet: Worksheet, person: Person): Result | undefined {
  if (barrierTo(sheet) !== undefined) return undefined
  const result = resultFor(sheet, person)
  return result.kind === 'stated' ? result : undefined
}
