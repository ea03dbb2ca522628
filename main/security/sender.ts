import type { IpcMainInvokeEvent } from 'electron'
import { appOrigin } from '../protocol/scheme.ts'

/**
 * Only the app's own page, in a main frame, may ask for anything. To be called before any `await`:
 * a frame that has navigated since is gone. The origin is Chromium's; Node's URL says `null` for it.
 */
export function isTrustedSender({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin
}
