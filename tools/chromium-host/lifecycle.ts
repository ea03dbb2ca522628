import { mkdirSync } from 'node:fs'
import { paths, switches } from './config.ts'
import { fault, report } from './divergences.ts'
import { hostEvent, markExiting, StrictEmitter } from './strict.ts'

/** What quitting and `launch()` need of a window. */
export interface OpenWindow {
  /** Resolves with false when the app or the page refused. */
  close(): Promise<boolean>
  destroy(): void
  reload(): void
}

export const windows = new Set<OpenWindow>()

export const appEvents = new StrictEmitter('app', [
  'ready',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'second-instance',
  'web-contents-created',
  'session-created',
  'activate',
  'child-process-gone',
  'render-process-gone',
])

const state = { ready: false, quitting: false, over: false, exitCode: 0 }
export const readiness = Promise.withResolvers<void>()
const waiting = { forReady: false }
/** Before Electron's loop runs, `process.exit` is Node's own. */
const endProcess = process.exit.bind(process)

export const isReady = (): boolean => state.ready
export const isWaitedFor = (): boolean => waiting.forReady

export function whenReady(): Promise<void> {
  waiting.forReady = true
  return readiness.promise
}

/** Row 58: the same words as Electron's, synchronously. */
export function requireReady(text: string): void {
  if (!state.ready) throw new Error(text)
}

/** Row 59: after ready these would do nothing, or throw. */
export function requireNotReady(name: string): void {
  if (state.ready) throw new Error(`${name} can only be called before app is ready`)
}

/** The end of the process; Chromium's own exit hook takes the browser along. */
function end(code: number): never {
  report()
  return endProcess(code)
}

/** The host cannot go on as Electron would: says why and ends with 70. */
export function fatal(row: number, text: string): never {
  fault(row, text)
  return end(70)
}

/** Chromium itself could not be started or has ended: there is nothing to go on with. */
export function abandon(error: unknown): void {
  if (state.over) return
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  end(70)
}

/** Row 69: without a display Electron dies after the entry ran, before ready. */
function requireDisplay(): void {
  if (process.platform !== 'linux' || switches.get('ozone-platform') === 'headless') return
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  fatal(69, 'no DISPLAY, no WAYLAND_DISPLAY and no --ozone-platform=headless: Electron dies here')
}

/** Called once the entry has settled (row 46). */
export function becomeReady(): void {
  requireDisplay()
  // Row 60: not before; the entry must not count on the folder.
  mkdirSync(paths.userData ?? '', { recursive: true })
  state.ready = true
  process.exit = exit
  readiness.resolve()
  // Row 63: whenReady() first, with everything it chains, then the listeners. A tick asked for by a microtask
  // runs once all of them are done.
  queueMicrotask(() =>
    process.nextTick(() => {
      appEvents.emit('ready', hostEvent({}), {})
      // Row 52: an early quit did not keep the app from booting.
      if (state.over) setImmediate(() => end(0))
    }),
  )
}

/** Row 54: neither before-quit nor will-quit; windows are destroyed, then `quit`. Later codes win (row 48). */
export function exit(code?: number | string | null): never {
  state.exitCode = Number(code ?? process.exitCode ?? 0)
  if (!state.ready) return end(state.exitCode)
  if (!state.over) {
    state.over = true
    markExiting('app.exit()')
    setImmediate(() => {
      markExiting('')
      for (const window of windows) window.destroy()
      appEvents.emit('quit', hostEvent({}), state.exitCode)
      end(state.exitCode)
    })
  }
  // Electron returns here although the type says never: the code that follows does run.
  return undefined as never
}

function asks(event: string): boolean {
  const details = hostEvent({})
  appEvents.emit(event, details)
  return !details.defaultPrevented
}

/** Rows 53 and 55. Nothing is awaited but the windows. */
export function quit(): void {
  if (state.quitting || state.over) return
  state.quitting = true
  if (!asks('before-quit')) state.quitting = false
  else if (windows.size === 0) finishQuit()
  else void closeAll()
}

async function closeAll(): Promise<void> {
  for (const window of windows) {
    if (await window.close()) continue
    state.quitting = false
    return
  }
}

function finishQuit(): void {
  if (!asks('will-quit')) {
    state.quitting = false
    return
  }
  state.over = true
  appEvents.emit('quit', hostEvent({}), 0)
  if (process.exitCode) fault(49, `app.quit() ends with 0: process.exitCode ${process.exitCode} is ignored`)
  // The statement after app.quit() still runs; no timer and no I/O does.
  if (state.ready) process.nextTick(() => end(0))
}

export function windowGone(window: OpenWindow): void {
  windows.delete(window)
  if (windows.size > 0 || state.over) return
  if (state.quitting) finishQuit()
  else if (appEvents.listenerCount('window-all-closed') > 0) appEvents.emit('window-all-closed')
  // Row 47.
  else quit()
}

/** Rows 50 and 57: how the process outlives an error, and what a signal means. */
export function guardProcess(): void {
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return
    const text = error instanceof Error ? error.stack : String(error)
    process.stderr.write(`A JavaScript error occurred in the main process\nUncaught Exception:\n${text}\n`)
    fault(50, 'an exception nobody caught: Electron shows a box and lives on')
  })
}

/** Hands an error to whoever listens for uncaught ones, as if it had just been thrown. */
export function raise(error: unknown): void {
  for (const listener of process.listeners('uncaughtException')) listener(error as Error, 'uncaughtException')
}

export function takeSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.removeAllListeners(signal)
    process.on(signal, quit)
  }
}
