import { useEffect, useState } from 'react'

/**
 * How many parts of a long screen to draw now: `step` at first and `step` more after each drawing, so that
 * the page answers to touch and keys all the while.
 */
export function useGradually(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step)
  useEffect(() => {
    if (drawn >= total) return undefined
    // A new task: an effect alone would draw the next part in the same one.
    const timer = setTimeout(() => setDrawn(drawn + step))
    return () => clearTimeout(timer)
  }, [drawn, total, step])
  return drawn
}
