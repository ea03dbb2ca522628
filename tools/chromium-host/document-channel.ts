import { randomBytes } from 'node:crypto'
import type { CDPSession } from 'playwright-core'
import type { Receiver } from './page.ts'
import { createFrame, type HostFrame } from './web-frame.ts'

interface Document {
  readonly frame: HostFrame
  /** The page's receiver, taken off its window as soon as the document has said hello. */
  readonly receiver: Promise<string | undefined>
}

export type Message = (frame: HostFrame, kind: string, parts: readonly string[]) => void

/** Hidden from the app's page: gone from its window before the first of its scripts runs. */
export const BINDING = `host${randomBytes(8).toString('hex')}`

/** Splits at most `count` parts off; the last keeps its line breaks. */
function split(text: string, count: number): readonly string[] {
  const parts = text.split('\n')
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join('\n')]
}

/** How the documents of one window and this process talk: strings only, in order. */
export class DocumentChannel {
  /** The document that is shown now. */
  current: HostFrame = createFrame('about:blank')
  private readonly documents = new Map<number, Document>()
  private mainFrameId = ''
  private readonly cdp: CDPSession
  private readonly onMessage: Message

  constructor(cdp: CDPSession, onMessage: Message) {
    this.cdp = cdp
    this.onMessage = onMessage
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === BINDING) this.hear(executionContextId, payload)
    })
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.forget(executionContextId))
    cdp.on('Runtime.executionContextsCleared', () => {
      for (const id of this.documents.keys()) this.forget(id)
    })
    // Fires for hash changes and pushState; a frame inside the page has a name of its own.
    cdp.on('Page.navigatedWithinDocument', ({ url, frameId }) => {
      if (this.isMain(frameId)) this.current.moveTo(url)
    })
  }

  async open(script: string): Promise<void> {
    const { cdp } = this
    const [{ frameTree }] = await Promise.all([
      cdp.send('Page.getFrameTree'),
      cdp.send('Page.enable'),
      cdp.send('Runtime.enable'),
      cdp.send('Runtime.addBinding', { name: BINDING }),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: script }),
    ])
    this.mainFrameId = frameTree.frame.id
  }

  isMain(frameId: string): boolean {
    return frameId === this.mainFrameId
  }

  private hear(contextId: number, payload: string): void {
    const end = payload.indexOf('\n')
    const kind = end < 0 ? payload : payload.slice(0, end)
    const rest = end < 0 ? '' : payload.slice(end + 1)
    if (kind === 'hello') this.welcome(contextId, rest)
    const frame = this.documents.get(contextId)?.frame
    if (frame) this.onMessage(frame, kind, split(rest, 3))
  }

  private welcome(contextId: number, url: string): void {
    this.current.dispose()
    this.current = createFrame(url)
    const expression = `(() => { const it = ${BINDING}; delete globalThis.${BINDING}; return it })()`
    const receiver = this.cdp.send('Runtime.evaluate', { contextId, expression }).then(
      ({ result }) => result.objectId,
      () => undefined,
    )
    this.documents.set(contextId, { frame: this.current, receiver })
  }

  private forget(contextId: number): void {
    this.documents.get(contextId)?.frame.dispose()
    this.documents.delete(contextId)
  }

  /** Calls into a document; silent when it is gone (row 43). */
  async call(
    frame: HostFrame,
    method: keyof Receiver,
    ...args: readonly (string | boolean)[]
  ): Promise<void> {
    const document = [...this.documents.values()].find((other) => other.frame === frame)
    const objectId = await document?.receiver
    if (!objectId) return
    await this.cdp
      .send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...args) { this.${method}(...args) }`,
        arguments: args.map((value) => ({ value })),
      })
      .catch(() => {})
  }

  dispose(): void {
    this.current.dispose()
    for (const id of this.documents.keys()) this.forget(id)
  }
}
