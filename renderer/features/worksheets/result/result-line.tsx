import type { ReactNode } from 'react'
import { barrierTo } from '../../../../domain/worksheet/barrier.ts'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { StepProps } from '../step.ts'
import { resultFor } from './result-cache.ts'

/** The result in one sentence; nothing while there is none, or while it may not be told. */
export function ResultLine({ sheet, view }: Pick<StepProps, 'sheet' | 'view'>): ReactNode {
  if (barrierTo(sheet) !== undefined) return null
  const result = resultFor(sheet, view.person)
  return result.kind === 'stated' ? <Standing result={result} words={view} /> : null
}
