import type { ReactNode } from 'react'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { StepProps } from '../step.ts'
import { toldResult } from './result-cache.ts'

/** The result in one sentence; nothing while there is none, or while it may not be told. */
export function ResultLine({ sheet, view }: Pick<StepProps, 'sheet' | 'view'>): ReactNode {
  const result = toldResult(sheet, view.person)
  return result && <Standing result={result} words={view} />
}
