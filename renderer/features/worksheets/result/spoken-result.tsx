import { useEffect, useState, type ReactNode } from 'react'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { Told } from '../../../ui/decision/told.tsx'

/** Milliseconds after the last change: a screen reader should hear where a slider ended, not all it passed. */
const settling = 800

/** Tells the result to those who do not see it change. */
export function SpokenResult({ result, words }: Told): ReactNode {
  const [settled, setSettled] = useState(result)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(result), settling)
    return () => clearTimeout(timer)
  }, [result])
  return (
    <p className="visually-hidden" role="status">
      <Standing result={settled} words={words} />
    </p>
  )
}
