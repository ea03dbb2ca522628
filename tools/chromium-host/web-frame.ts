import type { WebFrameMain } from 'electron'
import { fromAlias, originOf } from './alias.ts'
import { strict } from './strict.ts'

/** One document of a window's main frame. */
export interface HostFrame {
  /** As the app sees it (row 34): once disposed, reading its address throws. */
  readonly asSeen: Pick<WebFrameMain, 'origin' | 'url' | 'parent' | 'top' | 'processId' | 'routingId'>
  readonly isDisposed: () => boolean
  readonly moveTo: (url: string) => void
  readonly dispose: () => void
}

let last = 0

export function createFrame(documentUrl: string): HostFrame {
  const state = { url: fromAlias(documentUrl), disposed: false }
  last += 1
  const alive = <T>(value: () => T): T => {
    if (state.disposed) throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    return value()
  }
  const asSeen: HostFrame['asSeen'] = strict('WebFrameMain', {
    get origin() {
      return alive(() => originOf(state.url))
    },
    get url() {
      return alive(() => state.url)
    },
    get parent() {
      return alive(() => null)
    },
    get top() {
      return alive(() => asSeen as WebFrameMain)
    },
    processId: last,
    routingId: last,
  })
  return {
    asSeen,
    isDisposed: () => state.disposed,
    moveTo: (url) => (state.url = fromAlias(url)),
    dispose: () => (state.disposed = true),
  }
}
