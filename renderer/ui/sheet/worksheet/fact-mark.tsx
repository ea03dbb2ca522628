import type { ReactNode } from 'react'
import type { DimensionId } from '../../../../domain/catalog/ids.ts'
import type { Profile } from '../../../../domain/catalog/pack.ts'
import { SheetFactsMark } from '../sheet-evidence.tsx'

interface FactMarkProps {
  /** Several where a figure is of several credentials together. */
  readonly profiles: readonly Profile[]
  readonly dimension: DimensionId
}

/** How sure a fact is, and the numbers of its sources. */
export function FactMark({ profiles, dimension }: FactMarkProps): ReactNode {
  return <SheetFactsMark facts={profiles.flatMap(({ facts }) => facts[dimension]?.fact ?? [])} />
}
