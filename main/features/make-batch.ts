import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { localDate } from '../../domain/text/date.ts'
import { oneLine } from '../../domain/text/one-line.ts'
import type { Plan } from '../cli.ts'
import type { Options, Spelling } from '../cli/options.ts'
import { readOut, readRequest } from '../cli/read-handout.ts'
import { UsageError } from '../cli/usage-error.ts'
import { isDeviceName } from '../files/file-name.ts'
import { readBatchList, type BatchLine } from './batch-list.ts'
import type { Outcome } from './make-handout.ts'

type Single = Extract<Plan, { kind: 'handout' }>

interface BatchParts {
  /** One handout of the list. */
  readonly make: (plan: Single) => Promise<Outcome>
  /** Told of each line when it is done: its outcome, and how far the list has got. */
  readonly tell: (outcome: Outcome) => void
  readonly now: Date
}

/** While the pages of one are laid out, the file of the other is finished. */
export const atOnce = 2

/** As the columns of the list are called. */
const spell: Spelling = (option) => `"${option}"`

/** Thousands of lines; a file of another kind that was named by mistake is not read whole. */
const maximumBytes = 5_000_000

/** Every handout of a list, told in its order; a bad line is told and passed over, and ends the whole with 1. */
export async function makeBatch(
  { list, folder, defaults }: Extract<Plan, { kind: 'batch' }>,
  { make, tell, now }: BatchParts,
): Promise<Outcome> {
  try {
    const lines = readBatchList(await readList(list))
    await prepareFolder(folder)
    const names = new Set<string>()
    const asking = { today: localDate(now), folder: dirname(list), spell }
    let saved = 0
    const begun: Promise<Outcome>[] = []
    for (const [place, line] of lines.entries()) {
      for (const next of lines.slice(begun.length, place + atOnce)) {
        const made = makeLine(next)
        // Should it fail before its turn comes, that is told in its turn.
        made.catch(() => undefined)
        begun.push(made)
      }
      const outcome = await begun[place]
      if (!outcome) continue
      if (outcome.code === 0) saved += 1
      const progress = outcome.code === 0 ? `${place + 1}/${lines.length}` : `Line ${line.line}:`
      tell({ code: outcome.code, line: `${progress} ${outcome.line}` })
    }
    const failed = lines.length - saved
    const summary = `Saved ${saved} of ${lines.length} handouts in ${folder}.`
    return failed === 0 ? { code: 0, line: summary } : { code: 1, line: `${summary} ${failed} failed.` }

    async function makeLine(line: BatchLine): Promise<Outcome> {
      if ('problem' in line) return { code: 2, line: oneLine(line.problem) }
      const options = new Map([...defaults, ...line.options])
      try {
        const request = readRequest(options, asking)
        // A line that asks for nothing takes no name from another.
        const out = join(folder, nameFor(options, names))
        return await make({ kind: 'handout', request, out })
      } catch (error) {
        if (error instanceof UsageError) return { code: 2, line: oneLine(error.message) }
        throw error
      }
    }
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, line: oneLine(error.message) }
    throw error
  }
}

async function readList(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size <= maximumBytes) return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`Cannot read ${path}. Check that the list is there.`, { cause })
  }
  throw new UsageError(`${path} is too large for a list of handouts.`)
}

async function prepareFolder(path: string): Promise<void> {
  try {
    await makeFolder(path)
  } catch (cause) {
    throw new UsageError(`Cannot make the folder ${path}.`, { cause })
  }
}

/** With the folders above it. Node's own way never ends where the system takes no new folder, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (await isFolder(path)) return
    const above = dirname(path)
    if (above === path || (await isFolder(above))) throw error
    await makeFolder(above)
    await mkdir(path)
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** What tells one line from another, in their order. */
const naming = ['kind', 'credentials', 'file', 'from', 'to', 'start', 'state', 'lang', 'paper'] as const

/**
 * The name that the line gives, or one made of what it asks for, with a number where another line has it.
 * @throws UsageError for a name given twice, or one that is no name of a file
 */
function nameFor(options: Options, taken: Set<string>): string {
  const given = options.get('out')
  if (given !== undefined) {
    readOut(options, { folder: '', spell })
    if (!isFileName(given))
      throw new UsageError(`"${given}" is not a name that every system takes for a file.`)
    return claim(given, taken) ?? refuseTwin(given)
  }
  const parts = [
    ...naming.flatMap((name) => options.get(name) ?? []),
    ...(options.get('large-print') === 'yes' ? ['large'] : []),
  ]
  const stem =
    parts
      .join('-')
      .replace(/[^a-z0-9]+/gi, '-')
      .slice(0, 120) || 'handout'
  for (let number = 1; ; number += 1) {
    const free = claim(number === 1 ? `${stem}.pdf` : `${stem}-${number}.pdf`, taken)
    if (free !== undefined) return free
  }
}

/** No path, and nothing that Windows refuses: a list that was made on one system is good on the others. */
function isFileName(name: string): boolean {
  return !/[<>:"/\\|?*\p{Cc}]/u.test(name) && !isDeviceName(name)
}

/** Windows and macOS take two names for one that differ only in case. */
function claim(name: string, taken: Set<string>): string | undefined {
  if (taken.has(name.toLowerCase())) return undefined
  taken.add(name.toLowerCase())
  return name
}

function refuseTwin(name: string): never {
  throw new UsageError(`Another line is saved as "${name}" already.`)
}
