import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from './config.ts'
import { appEvents, readiness } from './lifecycle.ts'
import { hostEvent } from './strict.ts'

interface Letter {
  readonly argv: readonly string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

const userData = paths.userData ?? ''
const lock = join(userData, 'chromium-host.lock')
const inbox = join(userData, 'chromium-host.inbox')

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function take(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'))
    if (owner === process.pid) return true
    if (owner > 0 && isAlive(owner)) return false
    rmSync(lock, { force: true })
    return take()
  }
}

/** Row 61: switches come first, one of Chromium's own follows; only `additionalData` is reliable. */
function reordered(argv: readonly string[]): string[] {
  const [exe = '', ...rest] = argv
  const switches = rest.filter((arg) => arg.startsWith('-'))
  return [exe, ...switches, '--original-process-start-time=0', ...rest.filter((arg) => !arg.startsWith('-'))]
}

function readInbox(): void {
  for (const name of readdirSync(inbox).filter((file) => file.endsWith('.json'))) {
    const file = join(inbox, name)
    const { argv, workingDirectory, additionalData } = JSON.parse(readFileSync(file, 'utf8')) as Letter
    rmSync(file)
    appEvents.emit('second-instance', hostEvent({}), reordered(argv), workingDirectory, additionalData)
  }
}

/** The lock lives in userData (row 61); the loser's words reach the owner after the owner is ready. */
export function requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
  mkdirSync(inbox, { recursive: true })
  if (!take()) {
    const letter: Letter = { argv: process.argv, workingDirectory: process.cwd(), additionalData }
    const draft = join(inbox, `${process.pid}.draft`)
    writeFileSync(draft, JSON.stringify(letter))
    renameSync(draft, join(inbox, `${process.pid}.json`))
    return false
  }
  process.once('exit', () => rmSync(lock, { force: true }))
  void readiness.promise.then(() => {
    watch(inbox, { persistent: false }, readInbox)
    readInbox()
  })
  return true
}
