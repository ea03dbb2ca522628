const visitEnd = 'visitend'

/** Whatever has not reached main yet must not reach it any more: it would land in the next visit. */
export function dropUnsentText(): void {
  dispatchEvent(new Event(visitEnd))
}

/** Calls back when the visit ends; returns how to stop listening. */
export function onVisitEnd(callback: () => void): () => void {
  addEventListener(visitEnd, callback)
  return () => removeEventListener(visitEnd, callback)
}
