import type { CallbackResponse, OnBeforeRequestListenerDetails } from 'electron'
import { checkKeys, notImplemented, strict } from './strict.ts'

type Listener = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void

let listener: Listener | undefined

/** Row 119: Electron keeps only the last listener, so a second one silently disarms the first. */
function onBeforeRequest(...given: readonly unknown[]): void {
  const next = given.at(-1)
  const [filter] = given.length > 1 ? given : []
  if (filter && JSON.stringify(filter) !== '{"urls":["<all_urls>"]}') {
    throw notImplemented(`the filter ${JSON.stringify(filter)} of webRequest.onBeforeRequest()`)
  }
  if (next !== null && listener) throw new Error('A second onBeforeRequest listener replaces the first')
  listener = next === null ? undefined : (next as Listener)
}

export const webRequest = strict('webRequest', {
  onBeforeRequest: onBeforeRequest,
})

/** Whether the app cancels the request. A listener that never answers keeps it waiting for ever. */
export function isCancelled(details: OnBeforeRequestListenerDetails): Promise<boolean> {
  return new Promise((resolve) => {
    if (!listener) return resolve(false)
    listener(details, (response) => {
      checkKeys('the answer of onBeforeRequest', response, ['cancel'])
      resolve(response.cancel === true)
    })
  })
}
