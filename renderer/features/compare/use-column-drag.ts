import { useEffect, useRef, type RefObject } from 'react'

/**
 * Lets a column be dragged by its grip, with pointer, pen or touch, to the place of another one. Escape and
 * whatever else interrupts the pointer leave everything as it was.
 */
export function useColumnDrag(
  head: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): void {
  const latest = useRef(onMove)
  useEffect(() => {
    latest.current = onMove
  })
  useEffect(() => {
    const element = head.current
    if (!element) return undefined
    const stop = new AbortController()
    element.addEventListener('pointerdown', (event) => begin(element, event, latest), { signal: stop.signal })
    return () => stop.abort()
  }, [head])
}

function begin(
  head: HTMLElement,
  event: PointerEvent,
  onMove: RefObject<(from: number, to: number) => void>,
): void {
  const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
  const dragged = grip?.closest<HTMLElement>('[data-column]')
  if (!grip || !dragged || event.button !== 0) return
  event.preventDefault()
  grip.setPointerCapture(event.pointerId)
  const columns = [...head.querySelectorAll<HTMLElement>('[data-column]')]
  const from = columns.indexOf(dragged)
  let place = from
  dragged.dataset['dragged'] = ''
  const done = new AbortController()
  const { signal } = done

  const mark = (): void => {
    for (const [at, column] of columns.entries()) {
      delete column.dataset['drop']
      if (at === place && at !== from) column.dataset['drop'] = place < from ? 'before' : 'after'
    }
  }
  const end = (): void => {
    done.abort()
    delete dragged.dataset['dragged']
    for (const column of columns) delete column.dataset['drop']
  }
  grip.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      place = nearest(columns, clientX, clientY)
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

/** Columns stand side by side or, where there is no room, below one another. */
function nearest(columns: readonly HTMLElement[], x: number, y: number): number {
  const distances = columns.map((column) => {
    const box = column.getBoundingClientRect()
    return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  })
  return distances.indexOf(Math.min(...distances))
}
