import { useState, type ReactNode } from 'react'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { Told } from '../../../ui/decision/told.tsx'
import { useSettled } from './use-settled.ts'

/** Milliseconds after the last change: a screen reader should hear where a slider ended, not all it passed. */
const pause = 800

/** Tells a new result to those who do not see it change; as long as it is the first, the sentence itself is enough. */
export function SpokenResult({ result, words }: Told): ReactNode {
  const [first] = useState(result)
  const settled = useSettled(result, pause)
  return (
    <p className="visually-hidden" role="status">
      {settled !== first && <Standing result={settled} words={words} />}
    </p>
  )
}
