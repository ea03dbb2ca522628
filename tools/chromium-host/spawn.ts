import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { electronBinary } from '../electron-binary.ts'

export interface StartOptions {
  /** Folder for everything the app keeps; it may not exist yet. By default the app's own. */
  readonly userData?: string
  readonly args?: readonly string[]
  /** Added to this process's own environment; undefined removes a name. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Folder with the app's package.json; by default this project. */
  readonly appDir?: string
  readonly cwd?: string
  /** With windows on the screen. */
  readonly headed?: boolean
}

export interface Started {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** 128 and more for a signal, as shells count. */
  readonly exitCode: Promise<number>
}

const PROJECT = join(import.meta.dirname, '..', '..')
const RUN = join(import.meta.dirname, 'run.ts')

/** Row 69: without a display Electron needs this switch, and so does the host. */
function platformSwitches(env: NodeJS.ProcessEnv): readonly string[] {
  const hasDisplay = process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY
  return hasDisplay ? [] : ['--ozone-platform=headless']
}

/** Rows 97, 140, 142: a shell's leftovers that change what Electron is. */
export function environment({ env = {}, headed = false }: StartOptions): NodeJS.ProcessEnv {
  const merged: NodeJS.ProcessEnv = { ...process.env, ...env }
  for (const name of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'NODE_ENV']) delete merged[name]
  if (headed) merged.CHROMIUM_HOST_HEADED = '1'
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
}

export function argumentsOf(options: StartOptions): readonly string[] {
  const { appDir = PROJECT, userData, args = [] } = options
  return [
    appDir,
    ...(userData ? [`--user-data-dir=${userData}`] : []),
    ...platformSwitches(environment(options)),
    ...args,
  ]
}

/** Starts the app on the host, or on Electron where there is one, as a person would from a shell. */
export function start(options: StartOptions, channel: boolean): Started {
  const electron = channel ? undefined : electronBinary()
  const command = electron ?? process.execPath
  // Row 51: what Electron does about a rejection that nobody handles.
  const own = electron ? [] : ['--unhandled-rejections=warn-with-error-code', RUN]
  const child = spawn(command, [...own, ...argumentsOf(options)], {
    cwd: options.cwd ?? process.cwd(),
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe', ...(channel ? (['ipc'] as const) : [])],
  })
  const text = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk))
  return { child, stdout: () => text.stdout, stderr: () => text.stderr, exitCode: exitCodeOf(child) }
}

export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
