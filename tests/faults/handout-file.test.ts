import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type * as files from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { tempFolder } from '../store/temp-folder.ts'
import { readyToHandOut } from './hand-out.ts'

/** What the system answers, for faults that no test can bring about on every machine. */
const fault = vi.hoisted(() => ({ write: '', rename: '' }))
beforeEach(() => void Object.assign(fault, { write: '', rename: '' }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>()
  const failure = (code: string) => Object.assign(new Error(code), { code })
  return {
    ...real,
    open: async (...asked: Parameters<typeof real.open>) => {
      const file = await real.open(...asked)
      const writeFile = file.writeFile.bind(file)
      file.writeFile = async (data) => {
        if (fault.write === '') return await writeFile(data)
        await writeFile((data as Uint8Array).subarray(0, 100))
        throw failure(fault.write)
      }
      return file
    },
    rename: (...asked: Parameters<typeof real.rename>) =>
      fault.rename === '' ? real.rename(...asked) : Promise.reject(failure(fault.rename)),
  }
})

/** A file that was handed out before, alone in its folder. */
function older(): string {
  const path = join(tempFolder(), 'hand.pdf')
  writeFileSync(path, '%PDF-older')
  return path
}

function expectUntouched(path: string): void {
  expect(readdirSync(dirname(path))).toEqual([basename(path)])
  expect(readFileSync(path, 'utf8')).toBe('%PDF-older')
}

const handOut = await readyToHandOut()

describe('a handout that cannot be written', () => {
  it.each(['ENOSPC', 'EDQUOT'])(
    'says that the disk is full, ends with 2, and costs nothing that was there: %s',
    async (code) => {
      const path = older()
      fault.write = code
      expect(await handOut(path)).toEqual({ code: 2, line: `Cannot write ${path}: the disk is full.` })
      expectUntouched(path)
    },
  )

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'says to close the file where another program has it open, and costs nothing that was there: %s',
    async (code) => {
      const path = older()
      fault.rename = code
      expect(await handOut(path)).toEqual({
        code: 2,
        line: `Cannot write ${path}. Check that its folder exists, that both may be written to, and that no other program has the file open.`,
      })
      expectUntouched(path)
      fault.rename = ''
      expect(await handOut(path)).toEqual({ code: 0, line: `Saved ${path} (1 page).` })
    },
  )

  it('ends with 2 and leaves no piece in a folder that its maker may not write to', () => {
    const path = older()
    const folder = dirname(path)
    if (process.getuid?.() === 0) chownSync(folder, 65_534, 65_534)
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    const script = join(import.meta.dirname, 'hand-out-as-visitor.ts')
    const asked = [join(folder, 'new.pdf'), path]
    const { stdout, stderr } = spawnSync(process.execPath, [script, ...asked], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const ends = stdout.trim().split('\n')
    expect(ends.map((end) => JSON.parse(end) as unknown)).toEqual(
      asked.map((out) => ({
        code: 2,
        line: `Cannot write ${out}. Check that its folder exists, that both may be written to, and that no other program has the file open.`,
      })),
    )
    expectUntouched(path)
  })
})
