// Makes handouts as a user who is not the administrator, whom no file permission binds; prints how each ended.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readyToHandOut } from './hand-out.ts'

const handOut = await readyToHandOut()
// Once before, for what is loaded at first use: the visitor may not be able to read the folder that it lies in.
const first = mkdtempSync(join(tmpdir(), 'credential-compass-test-'))
await handOut(join(first, 'first.pdf'))
rmSync(first, { recursive: true })
if (process.getuid?.() === 0) {
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}
for (const path of process.argv.slice(2)) console.log(JSON.stringify(await handOut(path)))
