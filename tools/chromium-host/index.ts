import { electronBinary } from '../electron-binary.ts'
import { ensureBrowser } from '../ensure-browser.ts'
import { launchOnElectron } from './launch-electron.ts'
import { launchOnHost } from './launch-host.ts'
import { type RunningApp, within } from './running-app.ts'
import { start, type StartOptions } from './spawn.ts'

/** Opens the app with its window: on Electron where its binary is present, else on the Chromium host. */
export function launch(options: StartOptions): Promise<RunningApp> {
  const electron = electronBinary()
  return electron ? launchOnElectron(electron, options) : launchOnHost(options)
}

export interface Finished {
  /** 128 and more for a signal, as shells count. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const RUN_LIMIT_MS = 120_000
/** What a terminal's own key sends reaches the app by itself. */
const endings = ['SIGTERM', 'SIGHUP'] as const

interface RunOptions {
  /** What it writes is written on at once. */
  readonly relays?: boolean
  /** It must come to an end soon, or is ended. */
  readonly ends?: boolean
}

/** Runs the app's command line, without a window on the screen, to its end. Rejects when it never ends. */
export async function runToExit(
  options: StartOptions,
  { relays = false, ends = true }: RunOptions = {},
): Promise<Finished> {
  const env = {
    ...options.env,
    ...(electronBinary() ? {} : { CREDENTIAL_COMPASS_BROWSER: await ensureBrowser() }),
  }
  const { child, exitCode, stdout, stderr } = start({ ...options, env }, false)
  if (relays) {
    child.stdout?.on('data', (chunk: string) => process.stdout.write(chunk))
    child.stderr?.on('data', (chunk: string) => process.stderr.write(chunk))
  }
  // Whoever ends the command means the app: by itself it would go on, and write its file after all.
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal)
  for (const signal of endings) process.on(signal, pass)
  try {
    const code = await (ends ? within(RUN_LIMIT_MS, 'the run', exitCode) : exitCode)
    return { code, stdout: stdout(), stderr: stderr() }
  } catch (error) {
    child.kill()
    throw error
  } finally {
    for (const signal of endings) process.off(signal, pass)
  }
}
