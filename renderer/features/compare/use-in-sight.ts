import { useEffect, useState, type RefObject } from 'react'

/** Whether a part of the screen is in sight, were it by an edge; true until that is known. */
export function useInSight(part: RefObject<HTMLElement | null>): boolean {
  const [isInSight, setInSight] = useState(true)
  useEffect(() => {
    if (!part.current) return undefined
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? true))
    observer.observe(part.current)
    return () => observer.disconnect()
  }, [part])
  return isInSight
}
