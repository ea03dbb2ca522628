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

/** Runs the app's command line, without a window on the screen, to its end. Rejects when it never ends. */
export async function runToExit(options: StartOptions): Promise<Finished> {
  const env = {
    ...options.env,
    ...(electronBinary() ? {} : { CREDENTIAL_COMPASS_BROWSER: await ensureBrowser() }),
  }
  const { child, exitCode, stdout, stderr } = start({ ...options, env }, false)
  try {
    const code = await within(RUN_LIMIT_MS, 'the run', exitCode)
    return { code, stdout: stdout(), stderr: stderr() }
  } catch (error) {
    child.kill()
    throw error
  }
}
