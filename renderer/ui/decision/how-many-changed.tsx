import { Plural } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ChangedFacts } from '../../../domain/worksheet/changed.ts'

/** The sentence that says that facts have changed since a worksheet took them. */
export function HowManyChanged({ changes }: Pick<ChangedFacts, 'changes'>): ReactNode {
  return (
    <strong>
      <Plural
        value={changes.length}
        one="# fact under this worksheet has changed in the catalog."
        other="# facts under this worksheet have changed in the catalog."
      />
    </strong>
  )
}
