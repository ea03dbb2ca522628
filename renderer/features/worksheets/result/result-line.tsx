import type { ReactNode } from 'react'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { StepProps } from '../step.ts'
import { resultFor } from './result-cache.ts'

/** The result in one sentence; nothing while there is none, or while it may not be told. */
export function ResultLine({ sheet, view }: Pick<StepProps, 'sheet' | 'view'>): ReactNode {
  if (view.isPrivate) return null
  const result = resultFor(sheet, view.person)
  if (result.kind !== 'stated' || sheet.firstLeaning === null) return null
  return <Standing result={result} words={view} />
}
