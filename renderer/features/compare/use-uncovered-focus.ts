import { useEffect, type RefObject } from 'react'

/** Air between the labels and what comes to rest beside them, in pixels. */
const beside = 12

/**
 * What takes the focus in a table that scrolls sideways comes to lie beside the sticky labels. Chromium leaves
 * what is partly in sight where it is, whatever margin or padding the scrolling is told to keep.
 */
export function useUncoveredFocus(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const uncover = ({ target }: FocusEvent): void => {
      const cell = target instanceof Element && target.closest('td, th[scope=col]')
      // As wide as the labels below it, and in sight as they are.
      const corner = element.querySelector('thead td')
      if (!cell || !corner || cell === corner || element.scrollWidth <= element.clientWidth) return
      const [stop, frame] = [target.getBoundingClientRect(), element.getBoundingClientRect()]
      const [start, end] = [
        corner.getBoundingClientRect().right + beside,
        frame.left + element.clientWidth - beside,
      ]
      if (stop.left < start) element.scrollBy({ left: stop.left - start })
      else if (stop.right > end) element.scrollBy({ left: stop.right - end })
    }
    const stop = new AbortController()
    element.addEventListener('focusin', uncover, { signal: stop.signal })
    return () => stop.abort()
  }, [scroller])
}
