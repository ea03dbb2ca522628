import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a spooler with a virtual printer needs, with the Debian package that has it. */
const programs = {
  cupsd: 'cups-daemon',
  lp: 'cups-client',
  lpadmin: 'cups-client',
  ippeveprinter: 'cups-ipp-utils',
  'avahi-daemon': 'avahi-daemon',
  'dbus-daemon': 'dbus',
} as const
const backend = '/usr/lib/cups/backend/ipp'

/** Where programs for administrators are is not on everybody's path. */
export const searchPath = [process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter)

function isThere(program: string): boolean {
  return searchPath.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

function missingPackages(): readonly string[] {
  const missing = Object.entries(programs).flatMap(([program, name]) => (isThere(program) ? [] : [name]))
  return [...new Set([...missing, ...(existsSync(backend) ? [] : ['cups-core-drivers'])])]
}

/** A spooler for tests is installed, not started; throws one line that says what to do where it cannot be. */
export function ensureSpooler(): void {
  const missing = missingPackages()
  if (missing.length === 0) return
  const apt = (args: readonly string[]): void => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env })
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    apt(['update'])
    apt(['install', '-y', '--no-install-recommends', ...missing])
  }
  const left = missingPackages()
  if (left.length > 0) throw new Error(`Printing is tested with ${left.join(', ')}: install these first.`)
}
