import { useEffect, useRef, type RefObject } from 'react'

/**
 * Lets what matches `items` be dragged by its grip (`data-grip`), with pointer, pen or touch, to the place of another
 * one. Escape and whatever else interrupts the pointer leave everything as it was. Buttons must do the same.
 */
export function useDrag(
  root: RefObject<HTMLElement | null>,
  items: string,
  onMove: (from: number, to: number) => void,
): void {
  const latest = useRef(onMove)
  useEffect(() => {
    latest.current = onMove
  })
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    const stop = new AbortController()
    element.addEventListener('pointerdown', (event) => begin(element, items, event, latest), {
      signal: stop.signal,
    })
    return () => stop.abort()
  }, [root, items])
}

function begin(
  root: HTMLElement,
  items: string,
  event: PointerEvent,
  onMove: RefObject<(from: number, to: number) => void>,
): void {
  const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
  const dragged = grip?.closest<HTMLElement>(items)
  if (!grip || !dragged || event.button !== 0) return
  event.preventDefault()
  grip.setPointerCapture(event.pointerId)
  const all = [...root.querySelectorAll<HTMLElement>(items)]
  const from = all.indexOf(dragged)
  let place = from
  dragged.dataset['dragged'] = ''
  const done = new AbortController()
  const { signal } = done

  const mark = (): void => {
    for (const [at, item] of all.entries()) {
      delete item.dataset['drop']
      if (at === place && at !== from) item.dataset['drop'] = place < from ? 'before' : 'after'
    }
  }
  const end = (): void => {
    done.abort()
    delete dragged.dataset['dragged']
    for (const item of all) delete item.dataset['drop']
  }
  grip.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      place = nearest(all, clientX, clientY)
      mark()
    },
    { signal },
  )
  grip.addEventListener(
    'pointerup',
    () => {
      end()
      if (place !== from) onMove.current(from, place)
    },
    { signal },
  )
  grip.addEventListener('pointercancel', end, { signal })
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal })
}

/** They may stand side by side or below one another. */
function nearest(all: readonly HTMLElement[], x: number, y: number): number {
  const distances = all.map((item) => {
    const box = item.getBoundingClientRect()
    return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  })
  return distances.indexOf(Math.min(...distances))
}
