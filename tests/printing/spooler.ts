import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ensureSpooler, searchPath } from '../../tools/ensure-spooler.ts'
import { end, until } from './processes.ts'
import { startPrinter, type VirtualPrinter } from './virtual-printer.ts'

/** A CUPS of its own, apart from that of the machine, and virtual printers that it knows. */
export interface Spooler {
  /** For a process that is to print there. */
  readonly env: Readonly<Record<string, string>>
  addPrinter(name: string): Promise<VirtualPrinter>
  /** The queue takes jobs and holds them, as after a fault. */
  stop(printer: string): void
  /** The system does not know the printer any more. */
  remove(printer: string): void
  /** Nobody may call back what is sent there. */
  forbidCancelling(printer: string): void
  close(): Promise<void>
}

const serverSettings = (folder: string): string => `LogLevel warn
Listen ${folder}/cups.sock
Browsing No
DefaultAuthType None
WebInterface No
PreserveJobHistory Yes
JobRetryInterval 1
<Location />
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit Cancel-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
<Policy no-cancelling>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit Cancel-Job>
    Require user nobody-at-all
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`

const fileSettings = (folder: string): string =>
  [
    ...['ServerRoot root', 'RequestRoot spool', 'CacheDir cache', 'StateDir state'].map((line) =>
      line.replace(' ', ` ${folder}/`),
    ),
    ...['AccessLog', 'ErrorLog', 'PageLog'].map((log) => `${log} ${folder}/${log}`),
    'SystemGroup root',
    '',
  ].join('\n')

const busSettings = (folder: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=${folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/>
  </policy>
</busconfig>
`

const announcerSettings = `[server]
host-name=virtual-printers
use-ipv6=no
allow-interfaces=lo
[publish]
disable-publishing=no
`

/** Milliseconds that another suite may take before it is this one's turn. */
export const turn = 180_000

export async function startSpooler(): Promise<Spooler> {
  ensureSpooler()
  // Its socket has a path of at most 100 letters, and its children another user.
  const folder = mkdtempSync(join(tmpdir(), 'cups-'))
  spawnSync('chmod', ['755', folder])
  for (const name of ['root', 'spool', 'cache', 'state']) mkdirSync(join(folder, name))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const server = { CUPS_SERVER: join(folder, 'cups.sock') }
  const env: Record<string, string> = { ...server }
  const children: ChildProcess[] = []
  const start = (command: string, ...args: readonly string[]): void => {
    const all = { ...process.env, ...env, PATH: searchPath }
    children.push(spawn(command, args, { env: all, stdio: 'ignore' }))
  }

  start(
    'cupsd',
    '-f',
    '-c',
    file('cupsd.conf', serverSettings(folder)),
    '-s',
    file('files.conf', fileSettings(folder)),
  )
  const release = await takeTurn()
  // A printer announces itself or does not start: where nobody listens, somebody is brought.
  if (spawnSync('avahi-daemon', ['--check'], { env: { PATH: searchPath } }).status !== 0) {
    env.DBUS_SYSTEM_BUS_ADDRESS = `unix:path=${folder}/bus`
    start('dbus-daemon', `--config-file=${file('bus.conf', busSettings(folder))}`, '--nofork', '--nopidfile')
    await until('a bus', () => existsSync(join(folder, 'bus')))
    const announcer = file('avahi.conf', announcerSettings)
    start('avahi-daemon', '--no-drop-root', '--no-chroot', '--no-rlimits', '-f', announcer)
  }
  await until('the spooler', () => existsSync(server.CUPS_SERVER))

  const administer = (command: string, ...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(command, args, { env: { ...process.env, ...env, PATH: searchPath } })
    if (status !== 0) throw new Error(`${command}: ${String(stderr)}`)
  }
  const printers: VirtualPrinter[] = []
  return {
    // Without a bus nobody finds the printers that are announced besides those of the spooler.
    env: { ...server, DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${folder}/no-bus` },
    async addPrinter(name) {
      const port = await freePort()
      const printer = await startPrinter({ name, port, folder: join(folder, name), env })
      printers.push(printer)
      administer('lpadmin', '-p', name, '-E', '-v', `ipp://localhost:${port}/ipp/print`, '-D', `The ${name}`)
      return printer
    },
    stop: (printer) => administer('cupsdisable', printer),
    remove: (printer) => administer('lpadmin', '-x', printer),
    forbidCancelling: (printer) =>
      administer('lpadmin', '-p', printer, '-o', 'printer-op-policy=no-cancelling'),
    async close() {
      for (const printer of printers) await printer.close()
      await Promise.all(children.map(end))
      release()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Of two who announce printers the second would not start, nor would its printers find the first: one at a time. */
async function takeTurn(): Promise<() => void> {
  const lock = join(tmpdir(), 'credential-compass-spooler')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch {
      if (!isRunning(lock)) rmSync(lock, { force: true })
      await wait(200)
    }
  }
}

/** Whether the process that wrote the lock is still there. */
function isRunning(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0)
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
