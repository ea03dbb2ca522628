import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type ReadDb, schemaVersion } from './db.ts'
import { StoreError } from './store-error.ts'
import { openUntouched } from './untouched.ts'

const kept = 10

/**
 * Copies a store that may be in use to `backups/<name>-v<version>-<time>.db` beside `file`, and answers with the
 * path. Nothing bears that name before the copy is complete, checked and on the disk. The newest ten stay.
 */
export async function backUp(db: ReadDb, file: string, now: Date): Promise<string> {
  const name = basename(file, '.db')
  const folder = join(dirname(file), 'backups')
  const version = schemaVersion(db)
  const unfinished = join(folder, `${name}.tmp`)
  const finished = join(folder, `${name}-v${version}-${now.toISOString().replaceAll(/[:.]/g, '-')}.db`)
  mkdirSync(folder, { recursive: true })
  try {
    rmSync(unfinished, { force: true })
    await db.backup(unfinished)
    verify(unfinished, version)
    sync(unfinished, 'r+')
    renameSync(unfinished, finished)
    // Windows cannot open a folder, and records a rename in the journal of its file system.
    if (process.platform !== 'win32') sync(folder, 'r')
  } finally {
    rmSync(unfinished, { force: true })
  }
  prune(folder, name)
  return finished
}

function verify(path: string, version: number): void {
  const copy = openUntouched(path)
  try {
    const sound =
      copy.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
      copy.pragma('foreign_key_check', { simple: true }) === undefined &&
      schemaVersion(copy) === version
    if (!sound) throw new StoreError('STORE_DAMAGED', path)
  } finally {
    copy.close()
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** By time, not by name: version 10 sorts before version 9. */
function prune(folder: string, name: string): void {
  const timeOf = (file: string): string => file.replace(/^.*-v\d+-/, '')
  const backups = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-v`) && file.endsWith('.db'))
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))
  for (const old of backups.slice(0, -kept)) rmSync(join(folder, old))
}
