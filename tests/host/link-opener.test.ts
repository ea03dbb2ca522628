import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { collectLinks } from '../../tools/chromium-host/link-opener.ts'

it('row 130: what Electron itself would open is written down, though the order gets there as text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-host-'))
  const opener = join(folder, 'opened.txt')
  const travelled = runInThisContext(`(${String(collectLinks)})`) as typeof collectLinks
  const shell = {} as Parameters<typeof collectLinks>[0]['shell']
  travelled({ shell }, opener)
  await shell.openExternal('https://example.org/')
  await shell.openExternal('https://example.org/more')
  expect(readFileSync(opener, 'utf8')).toBe('https://example.org/\nhttps://example.org/more\n')
  rmSync(folder, { recursive: true })
})
