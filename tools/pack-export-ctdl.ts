import { parseArgs } from 'node:util'
import { writeWhole } from '../main/files/write-whole.ts'
import { exportPack } from '../domain/ctdl/export.ts'
import { narrow } from '../domain/ctdl/narrow.ts'
import { fail } from './fail.ts'
import { fromCaller, packAt, shippedPack } from './pack-arguments.ts'

/**
 * `npm run pack:export-ctdl -- [ids…] [--pack FOLDER] --out FILE.jsonld`: a pack, or some of its credentials, as
 * CTDL in JSON-LD. Without a folder, the pack that ships with the app.
 */

const { ids, folder, out } = argumentsOf(process.argv.slice(2))
const pack = packAt(folder)
const unknown = ids.find((id) => !pack.credentials.some((credential) => credential.id === id))
if (unknown !== undefined) {
  fail(`There is no credential "${unknown}". Known: ${pack.credentials.map(({ id }) => id).join(', ')}.`)
}
const document = exportPack(ids.length > 0 ? narrow(pack, new Set(ids)) : pack)
try {
  await writeWhole(out, new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`))
} catch {
  fail(`Cannot write ${out}. Check that its folder exists and may be written to.`)
}
const count = ids.length || pack.credentials.length
process.stdout.write(`Saved ${out} (${count} ${count === 1 ? 'credential' : 'credentials'}).\n`)

function argumentsOf(words: string[]): { ids: readonly string[]; folder: string; out: string } {
  const usage = 'Usage: npm run pack:export-ctdl -- [ids…] [--pack FOLDER] --out FILE.jsonld'
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { pack: { type: 'string' }, out: { type: 'string' } },
    })
    if (values.out === undefined) fail(usage)
    return {
      ids: [...new Set(positionals)],
      folder: values.pack === undefined ? shippedPack : fromCaller(values.pack),
      out: fromCaller(values.out),
    }
  } catch {
    return fail(usage)
  }
}
