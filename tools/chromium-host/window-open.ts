import type { WebContents } from 'electron'
import { fromAlias } from './alias.ts'
import { fault } from './divergences.ts'

export type WindowOpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

/** Row 107. A popup never comes to life here, so anything but `deny` is a fault. */
export function askToOpen(
  handler: WindowOpenHandler | undefined,
  address: string,
  frameName: string,
  features: string,
): void {
  const url = fromAlias(address)
  if (!handler) return fault(107, `nobody keeps ${url} from opening in a window of its own`)
  const answer: unknown = handler({
    url,
    frameName,
    features,
    disposition: features ? 'new-window' : 'foreground-tab',
    referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
  })
  const action =
    typeof answer === 'object' && answer !== null && 'action' in answer ? answer.action : undefined
  if (action === 'deny') return
  if (action !== 'allow') {
    console.error('The window open handler response must be an object with property `action`.')
  }
  fault(107, `the window open handler answers ${String(action)} for ${url}`)
}
