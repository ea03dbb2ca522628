import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Pack } from '../domain/catalog/pack.ts'
import { findPackProblems } from '../domain/catalog/validate.ts'
import { packOf } from '../domain/ctdl/own.ts'
import { localDate } from '../domain/text/date.ts'
import { files } from '../main/store/packs/load-pack.ts'
import { fail } from './fail.ts'
import { fromCaller } from './pack-arguments.ts'
import { samplePack } from './pack-template.ts'

/**
 * `npm run pack:new -- FOLDER --id ID --title "…" [--title-es "…"]`: a pack that is valid at once, its entries marked
 * as samples. `npm run pack:new -- FOLDER --from FILE.jsonld`: the pack that a whole export holds.
 */

const usage =
  'Usage: npm run pack:new -- FOLDER --id ID --title "TITLE" [--title-es "TITLE"], or FOLDER --from FILE.jsonld'
const { folder, pack } = asked(process.argv.slice(2))
try {
  if (existsSync(folder) && readdirSync(folder).length > 0) fail(`${folder} is not empty. Name a new folder.`)
  for (const [part, name] of Object.entries(files)) writeJson(name, pack[part as keyof typeof files])
  for (const credential of pack.credentials) writeJson(`credentials/${credential.id}.json`, credential)
} catch {
  fail(`Cannot write ${folder}. Check that it is a folder, or can become one, and may be written to.`)
}
process.stdout.write(`Wrote ${folder}. Check it after each change: npm run pack:validate -- ${folder}\n`)

function asked(words: string[]): { folder: string; pack: Pack } {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        title: { type: 'string' },
        'title-es': { type: 'string' },
        from: { type: 'string' },
      },
    })
    const { id, title, from, 'title-es': titleEs = title } = values
    const [target, ...others] = positionals
    if (target === undefined || others.length > 0) fail(usage)
    if (from !== undefined) return { folder: fromCaller(target), pack: exported(fromCaller(from)) }
    if (id === undefined || title === undefined || titleEs === undefined) fail(usage)
    return {
      folder: fromCaller(target),
      pack: samplePack(id, { en: title, es: titleEs }, localDate(new Date())),
    }
  } catch {
    return fail(usage)
  }
}

function exported(file: string): Pack {
  try {
    const whole = packOf(JSON.parse(readFileSync(file, 'utf8')))
    if (findPackProblems(whole).length === 0) return whole
  } catch {
    // Said below, as for a part of a pack.
  }
  return fail(`${file} is not a whole export of this app: export all credentials of a pack into it.`)
}

function writeJson(name: string, json: unknown): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`)
}
