/**
 * Runs an app's unchanged main bundle on the Chromium host:
 * `node run.ts <folder of the app> [--user-data-dir=…] [arguments of the app…]`
 */
import { enableCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'
import { dressProcess, entry } from './config.ts'
import { type Answer, willAnswer } from './dialog-answers.ts'
import {
  becomeReady,
  fatal,
  guardProcess,
  isWaitedFor,
  quit,
  raise,
  takeSignals,
  windows,
} from './lifecycle.ts'
import { hookModules } from './modules.ts'

/** An entry that is not through after this time waits for something that never comes. */
const ENTRY_LIMIT_MS = 10_000

// Spares every start but the first a quarter of a second for the browser's driver.
enableCompileCache()
dressProcess()
guardProcess()
hookModules()

// Row 12: Node's fetch passes by the session, its proxy and its listeners.
globalThis.fetch = () => {
  throw new Error("main's global fetch knows neither app: nor the session")
}

// What `launch()` asks for; it quits this way where there are no signals. It may also die without a word; then nobody
// is left to end this.
process.on('message', (message: 'quit' | 'reload' | { readonly answers: readonly Answer[] }) => {
  if (message === 'quit') quit()
  else if (message === 'reload') for (const window of windows) window.reload()
  else {
    willAnswer(message.answers)
    process.send?.('heard')
  }
})
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

const state = { settled: false }

function complain(): void {
  if (state.settled) return
  const cause = isWaitedFor() ? 'whenReady(), which comes after it' : 'something that never comes'
  fatal(46, `the entry is still awaiting ${cause}: ready is never emitted`)
}

// 13 is what Node says of an entry that still awaits although nothing is left to happen.
process.once('exit', (code) => code === 13 && complain())
setTimeout(complain, ENTRY_LIMIT_MS).unref()

try {
  await import(pathToFileURL(entry).href)
} catch (error) {
  // Row 50: Electron reports it and goes on; ready still fires.
  raise(error)
}
state.settled = true
// Row 56: without a window, and without anything to do, the app still does not end by itself.
setInterval(() => {}, 2 ** 30)
takeSignals()
becomeReady()
