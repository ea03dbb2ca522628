import { explainFailure } from '../refusal.ts'
import { HandoutRequest } from '../../preload/contract/handouts.ts'
import { buildHandout, saveHandout } from './handouts.ts'
import { listPacks } from './catalog.ts'
import { oneLine } from '../../domain/text/one-line.ts'
import type { Plan } from '../cli.ts'
import type { Catalog } from '../store/open-catalog.ts'
import type { Printer } from '../printing/printer.ts'

/** What a command-line run ends with: 0 and a line for stdout, or another code and one for stderr. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly line: string
}

/** The handout as asked for on the command line: 2 for what the asker can mend, 1 for what they cannot. */
export async function makeHandout(...asked: Parameters<typeof attempt>): Promise<Outcome> {
  const { code, line } = await attempt(...asked)
  return { code, line: code === 0 ? line : oneLine(line) }
}

async function attempt(
  { request, out }: Extract<Plan, { kind: 'handout' }>,
  catalog: Catalog,
  printer: Printer,
  now: Date,
): Promise<Outcome> {
  const damaged = catalog.problems.find(({ part }) => part === 'pack')
  try {
    const wanted = HandoutRequest.parse(request)
    // Paper made from an old edition would not say so, and a damaged pack may be where a missing one belongs.
    if (damaged && !wanted.ids.every((id) => catalog.sound.has(id))) {
      return { code: 2, line: `The content pack is damaged: ${damaged.detail}` }
    }
    const handout = buildHandout(catalog.db, wanted, now)
    const { path, pages } = await saveHandout(handout, out, printer.toPdf)
    return { code: 0, line: `Saved ${path} (${pages} ${pages === 1 ? 'page' : 'pages'}).` }
  } catch (error) {
    const failure = explainFailure(error, out)
    switch (failure.code) {
      case 'NOT_FOUND':
        return { code: 2, line: `There is no credential "${failure.detail}". Known: ${knownIds(catalog)}.` }
      case 'FILE_UNWRITABLE':
        return { code: 2, line: `Cannot write ${out}. Check that its folder exists and may be written to.` }
      case 'DISK_FULL':
        return { code: 2, line: `Cannot write ${out}: the disk is full.` }
      case 'TIMED_OUT':
        return { code: 1, line: 'The handout was not ready in time. Nothing was written; please try again.' }
      case 'INVALID_INPUT':
        return {
          code: 2,
          line: `"${request.ids.join(',')}" cannot stand side by side: one pack must have them all.`,
        }
      default:
        return {
          code: 1,
          line: `The handout could not be made (${failure.code}: ${String(error)}). Nothing was written.`,
        }
    }
  }
}

function knownIds({ db }: Catalog): string {
  return listPacks(db)
    .flatMap((pack) => pack.credentials.map(({ id }) => id))
    .join(', ')
}
