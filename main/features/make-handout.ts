import { explainFailure } from '../refusal.ts'
import type { StateCode } from '../../domain/catalog/ids.ts'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { statesWithPay } from '../../domain/catalog/state-pay.ts'
import type { Handout, HandoutKind } from '../../domain/handout/model.ts'
import type { DatesProblem } from '../../domain/study-plan/dates.ts'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import type { UnusableWorksheet } from '../../domain/worksheet/repair.ts'
import { credentialsOn } from '../../domain/handout/credentials-on.ts'
import type { LocalizedText } from '../../domain/text/localized.ts'
import { HandoutRequest } from '../../preload/contract/handouts.ts'
import type { writeWhole } from '../files/write-whole.ts'
import { buildHandout, saveHandout, type Uses } from './handouts.ts'
import { listPacks } from './catalog.ts'
import { getCenter } from './center.ts'
import { readWorksheet } from './worksheets.ts'
import { oneLine } from '../../domain/text/one-line.ts'
import type { Plan } from '../cli.ts'
import type { AskedHandout } from '../cli/kinds.ts'
import { datesProblems } from '../cli/study-plan.ts'
import type { Catalog } from '../store/open-catalog.ts'

/** What a command-line run ends with: 0 and a line for stdout, or another code and one for stderr. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly line: string
}

interface HandoutParts {
  readonly catalog: Catalog
  readonly printer: Uses
  readonly now: Date
  /** Writes the file whole, or throws as `writeWhole` does. */
  readonly write: typeof writeWhole
}

/** The handout as asked for on the command line: 2 for what the asker can mend, 1 for what they cannot. */
export async function makeHandout(...asked: Parameters<typeof attempt>): Promise<Outcome> {
  const { code, line } = await attempt(...asked)
  return { code, line: code === 0 ? line : oneLine(line) }
}

async function attempt(
  { request, out }: Extract<Plan, { kind: 'handout' }>,
  { catalog, printer, now, write }: HandoutParts,
): Promise<Outcome> {
  const problem = catalog.problems.find(({ part }) => part === 'pack')
  const damaged = problem && ({ code: 2, line: `The content pack is damaged: ${problem.detail}` } as const)
  try {
    const asked = findAsked(request, catalog, now)
    if ('code' in asked) return asked
    const handout = buildHandout(catalog.db, asked.request, {
      now,
      center: getCenter(catalog),
      ...(asked.worksheet && { findWorksheet: asked.worksheet }),
    })
    // Paper made from an old edition would not say so.
    if (damaged && !credentialsOn(handout).every((id) => catalog.sound.has(id))) return damaged
    const { path, pages, dropped } = await saveHandout(handout, out, printer, write)
    const saved = `Saved ${path} (${pages} ${pages === 1 ? 'page' : 'pages'}).`
    const remarks = [fitLine(handout, pages), asked.remark, leftOutLine(dropped)]
    return { code: 0, line: [saved, ...remarks.filter((remark) => remark !== undefined)].join(' ') }
  } catch (error) {
    const failure = explainFailure(error, out)
    switch (failure.code) {
      case 'NOT_FOUND':
        // What is missing may belong to the damaged pack.
        return damaged ?? { code: 2, line: unknownLine(request.kind, failure.detail, catalog) }
      case 'FILE_UNWRITABLE':
        return { code: 2, line: `Cannot write ${out}. ${unwritable}` }
      case 'DISK_FULL':
        return { code: 2, line: `Cannot write ${out}: the disk is full.` }
      case 'TIMED_OUT':
        return { code: 1, line: 'The handout was not ready in time. Nothing was written; please try again.' }
      case 'INVALID_INPUT':
        return { code: 2, line: invalidLine(failure.detail) }
      default:
        return {
          code: 1,
          line: `The handout could not be made (${failure.code}: ${String(error)}). Nothing was written.`,
        }
    }
  }
}

/** Undefined where it fits. Large print is never cut, and so not said to fit. */
function fitLine({ sides, textSize }: Handout, pages: number): string | undefined {
  if (sides === 'all' || textSize === 'large' || pages <= sides) return undefined
  return `It does not fit on ${sides === 1 ? '1 side' : `${sides} sides`}: the letters would be too small.`
}

/** Comes last: names may have commas in them and end in dots. */
function leftOutLine(dropped: readonly LocalizedText[]): string | undefined {
  if (dropped.length === 0) return undefined
  return `Left out to fit: ${dropped.map(({ en }) => en).join('; ')}`
}

/** The system's own word for it tells no more than which system it is. */
const unwritable =
  'Check that its folder exists, that both may be written to, and that no other program has the file open.'

interface Asked {
  readonly request: HandoutRequest
  /** The one of the file that was named. */
  readonly worksheet?: () => Worksheet
  /** What has to be said of that file. */
  readonly remark?: string
}

/** With the worksheet of the file, where one is named. */
function findAsked(request: AskedHandout, { db }: Catalog, now: Date): Asked | Outcome {
  if (!('file' in request)) {
    const parsed = HandoutRequest.parse(request)
    return 'state' in parsed && parsed.state !== null && !hasPay(parsed.state, listPacks(db))
      ? { code: 2, line: `The data has no pay for the state ${parsed.state}. Leave it out, or name another.` }
      : { request: parsed }
  }
  const { kind, file, choices } = request
  const read = readWorksheet(db, file, now)
  if (read.state === 'unusable') return { code: 2, line: `${unusable[read.why]}: ${file}` }
  const { worksheet, repairs } = read
  return {
    request: HandoutRequest.parse({ kind, worksheet: worksheet.id, choices }),
    worksheet: () => worksheet,
    ...(repairs.length > 0 && { remark: 'Not all of the worksheet is as it was in the file.' }),
  }
}

/** Of a state that no pack has a figure for, the sheet could only say that nobody has published one. */
function hasPay(state: StateCode, packs: readonly PackSummary[]): boolean {
  return packs.some((pack) => statesWithPay(pack).includes(state))
}

const unusable: Readonly<Record<UnusableWorksheet, string>> = {
  unreadable: 'Cannot read the worksheet',
  notJson: 'This is no worksheet file',
  tooLarge: 'This file is larger than any worksheet',
  tooDeep: 'This is no worksheet file',
  noWorksheet: 'This is no worksheet file',
  newer: 'A newer version of the app wrote this worksheet',
  otherPack: 'The data pack of this worksheet is not on this computer',
}

function invalidLine(detail: string): string {
  return Object.hasOwn(datesProblems, detail)
    ? datesProblems[detail as DatesProblem]
    : `"${detail}" cannot stand side by side: one pack must have them all.`
}

function unknownLine(kind: HandoutKind, detail: unknown, { db }: Catalog): string {
  const packs = listPacks(db)
  const list = (entries: readonly { readonly id: string }[]): string => entries.map(({ id }) => id).join(', ')
  if (kind !== 'pathway') {
    return `There is no credential "${String(detail)}". Known: ${list(packs.flatMap((pack) => pack.credentials))}.`
  }
  const starts = list(packs.flatMap(({ pathways }) => pathways?.starts ?? []))
  const goals = list(packs.flatMap(({ pathways }) => pathways?.goals ?? []))
  return `There is no start or goal "${String(detail)}". Starts: ${starts}. Goals: ${goals}.`
}
