import type { ReactNode } from 'react'
import { evidenceMark, evidenceMarks, shownReading } from '../../../../domain/catalog/evidence.ts'
import type { DimensionId } from '../../../../domain/catalog/ids.ts'
import type { Profile } from '../../../../domain/catalog/pack.ts'
import { useSheet } from '../sheet-context.ts'
import { SheetMark } from '../sheet-evidence.tsx'

interface FactMarkProps {
  /** Several where a figure is of several credentials together. */
  readonly profiles: readonly Profile[]
  readonly dimension: DimensionId
}

/** How sure a fact is, by the least sure of its parts, and the numbers of its sources. */
export function FactMark({ profiles, dimension }: FactMarkProps): ReactNode {
  const { numbersOf } = useSheet()
  const facts = profiles.flatMap(({ facts: all }) => all[dimension]?.fact ?? [])
  const marks = new Set(facts.map(evidenceMark))
  const mark = evidenceMarks.findLast((one) => marks.has(one))
  const sources = facts.flatMap((fact) => shownReading(fact)?.sources ?? [])
  return mark && <SheetMark mark={mark} numbers={numbersOf(sources)} />
}
