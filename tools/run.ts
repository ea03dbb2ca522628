import { spawn, type SpawnOptions } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export const projectRoot = join(import.meta.dirname, '..')

const require = createRequire(import.meta.url)

/** The script behind a package's command, to be run by this very Node. */
export function binOf(packageName: string, command = packageName): string {
  const manifestPath = join(projectRoot, 'node_modules', packageName, 'package.json')
  const { bin } = require(manifestPath) as { bin: string | Record<string, string> }
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(dirname(manifestPath), script)
}

/** Runs a command in the project; resolves with its exit code (1 when a signal ended it). */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', ...options })
  child.once('error', reject)
  child.once('exit', (code) => resolve(code ?? 1))
  return promise
}

/**
 * Runs npm by the script that npm itself names, with this Node: Windows starts its `npm.cmd` only through a shell.
 */
export function runNpm(args: readonly string[], script = process.env['npm_execpath']): Promise<number> {
  return script ? run(process.execPath, [script, ...args]) : run('npm', args)
}

/** Runs a package's command with this Node. */
export function runBin(
  packageName: string,
  args: readonly string[],
  options?: SpawnOptions,
): Promise<number> {
  return run(process.execPath, [binOf(packageName), ...args], options)
}
