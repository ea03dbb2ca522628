import { randomUUID } from 'node:crypto'
import { access, constants, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/**
 * Writes the whole file or none: beside its place, down to the disk, then into place.
 * @throws Refusal DISK_FULL or FILE_UNWRITABLE, naming the path
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  let temporary: string | undefined
  let file: FileHandle | undefined
  try {
    const target = await writableTarget(path)
    temporary = join(dirname(target), `.${randomUUID()}.part`)
    file = await open(temporary, 'wx')
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(temporary, target)
  } catch (error) {
    await file?.close().catch(() => undefined)
    // What went wrong first is what the person needs to hear, not that cleaning up failed as well.
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined)
    throw refusal(error, path)
  }
}

/** Where a link leads, so that the link stays one; nothing but a file that may be changed is replaced. */
async function writableTarget(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return path
  if (!found.isFile()) throw new Error(`${path} is not a file`)
  await access(path, constants.W_OK)
  return await realpath(path)
}

function refusal(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return new Refusal(full ? 'DISK_FULL' : 'FILE_UNWRITABLE', path, { cause: error })
}
