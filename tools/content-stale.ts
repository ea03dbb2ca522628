import { parseArgs } from 'node:util'
import { z } from 'zod'
import { profilesOf } from '../domain/catalog/pack-profiles.ts'
import { checkBy, isStale } from '../domain/catalog/staleness.ts'
import { formatDate, localDate } from '../domain/text/date.ts'
import { fail } from './fail.ts'
import { readPack } from './read-pack.ts'

/**
 * `npm run content:stale -- [FOLDER] [--on YYYY-MM-DD]`: which facts of the shipped pack, or of another, somebody
 * should look at again on that day, oldest first, and which will be the next.
 */

interface Due {
  readonly day: string
  /** Group and dimension. */
  readonly what: string
  readonly credentials: readonly string[]
}

const nextShown = 10

const { folder, on } = asked()
const pack = readPack(folder)
const all = dueDates()
const stale = all.filter(({ day }) => isStale(day, on))
const next = all.slice(stale.length, stale.length + nextShown)
const size = (due: readonly Due[]): number =>
  due.reduce((sum, { credentials }) => sum + credentials.length, 0)

console.log(`${size(stale)} of ${size(all)} facts should have been checked by ${formatDate(on, 'en')}.`)
list('Due', stale)
list('Next', next)

function asked(): { readonly folder: string | undefined; readonly on: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { on: { type: 'string', default: localDate(new Date()) } },
    })
    if (!z.iso.date().safeParse(values.on).success) fail(`"${values.on}" is not a day such as 2026-11-22.`)
    return { folder: positionals[0], on: values.on }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/** By day, and in the order of the dimensions; computed facts are left out, as they are due with their parts. */
function dueDates(): readonly Due[] {
  const { manifest, groups, sources } = pack
  const profiles = profilesOf(pack)
  const due = new Map<string, Due>()
  for (const { dimensions, label } of groups) {
    for (const dimension of dimensions) {
      for (const { abbreviation, facts } of profiles) {
        const day = checkBy(facts, dimension, { edition: manifest.edition, sources, groups })
        if (day === undefined || facts[dimension.id]?.derivedFrom) continue
        const what = `${label.en}, ${dimension.label.en}`
        const credentials = due.get(day + what)?.credentials ?? []
        due.set(day + what, { day, what, credentials: [...credentials, abbreviation] })
      }
    }
  }
  return [...due.values()].toSorted((a, b) => a.day.localeCompare(b.day))
}

function list(title: string, due: readonly Due[]): void {
  if (due.length === 0) return
  console.log(`\n${title}`)
  for (const { day, what, credentials } of due) {
    const who = credentials.length === pack.credentials.length ? 'all' : credentials.join(', ')
    console.log(`  ${formatDate(day, 'en').padEnd(13)} ${what}: ${who}`)
  }
}
