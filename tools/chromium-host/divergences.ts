import { writeFileSync } from 'node:fs'

/**
 * `fault`: the app would break in Electron. `unproven`: Electron does something that this run cannot show.
 * Rows are those of the list of Electron's real behaviours that the host honours.
 */
interface Divergence {
  readonly row: number
  readonly kind: 'fault' | 'unproven'
  readonly text: string
}

export const FAULT_PREFIX = '[chromium-host] row '

/** True of every run, whatever the app does. */
const ALWAYS: readonly Divergence[] = [
  [1, 'the page itself sees an https: address where Electron shows app:'],
  [38, 'a push sent before the page listens is dropped here too, without a trace'],
  [65, 'a logoff or shutdown of Windows is not simulated'],
  [67, '`activate`, which macOS emits when the app is chosen again, never comes'],
  [81, 'hidden and minimised windows are not throttled'],
  [93, 'on Windows a shell does not wait for the app, and sees neither its output nor its exit code'],
  [99, 'Electron itself is fetched and found by means that this run does not use'],
  [101, "V8's memory cage does not apply to native addons here"],
  [102, 'the hashes and ciphers here are those of OpenSSL; Electron has fewer'],
  [110, 'a window that stops answering emits no `unresponsive`'],
  [118, 'kiosk and fullscreen change nothing in a window that is not shown'],
  [126, 'on macOS the keys for copy and paste go with the menu in Electron, and stay here'],
  [127, 'Chromium is ended at once, so what a page stored within its last seconds may be lost'],
  [136, 'the sandbox of the packaged app is not proven by this run'],
  [138, 'a build whose fuses are set cannot be driven by tests'],
  [141, 'fuses and the integrity of the archive do not exist here'],
  [143, 'whether Electron draws through Wayland or X11 is not shown'],
  [145, 'a window on the screen has the keys of Chromium (print, find, reload) that Electron lacks'],
].map(([row, text]) => ({ row: Number(row), kind: 'unproven', text: String(text) }))

const seen: Divergence[] = []

function add(divergence: Divergence): boolean {
  const known = seen.some((other) => other.row === divergence.row && other.text === divergence.text)
  if (!known) seen.push(divergence)
  return !known
}

export function unproven(row: number, text: string): void {
  add({ row, kind: 'unproven', text })
}

/** Something that would break in Electron. It is printed at once, so that `launch().faults()` can read it. */
export function fault(row: number, text: string): void {
  if (add({ row, kind: 'fault', text })) process.stderr.write(`${FAULT_PREFIX}${row}: ${text}\n`)
}

/** Called once, as the last thing of a run. */
export function report(): void {
  const all = [...seen, ...ALWAYS]
  const { CHROMIUM_HOST_REPORT, CHROMIUM_HOST_RECORD } = process.env
  if (CHROMIUM_HOST_REPORT === '1') {
    for (const { row, kind, text } of all) process.stderr.write(`${kind} (row ${row}): ${text}\n`)
  }
  if (CHROMIUM_HOST_RECORD) writeFileSync(CHROMIUM_HOST_RECORD, `${JSON.stringify(all, null, 2)}\n`)
}
