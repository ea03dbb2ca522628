import { assertNever } from '../../domain/assert-never.ts'
import { comparisonHandout } from '../../domain/handout/comparison-handout.ts'
import { pathwayHandout } from '../../domain/handout/pathway-handout.ts'
import type { ComparisonHandout, Handout } from '../../domain/handout/model.ts'
import type { PlacedNote } from '../../domain/handout/sheet-notes.ts'
import { localDate } from '../../domain/text/date.ts'
import type { HandoutRequest } from '../../preload/contract/handouts.ts'
import { countPages } from '../printing/count-pages.ts'
import { writeWhole } from '../files/write-whole.ts'
import { Refusal } from '../refusal.ts'
import type { ReadDb } from '../store/db.ts'
import { getProfiles, listPacks } from './catalog.ts'
import { findJourney } from './pathways.ts'

export interface SavedHandout {
  readonly path: string
  readonly pages: number
}

/** @throws Refusal NOT_FOUND for an unknown id, INVALID_INPUT for one named twice or ids of two packs */
export function buildHandout(
  catalog: ReadDb,
  request: HandoutRequest,
  now: Date,
  notes: readonly PlacedNote[] = [],
): Handout {
  switch (request.kind) {
    case 'comparison':
      return buildComparison(catalog, request, now, notes)
    case 'pathway': {
      const { language, paper } = request
      const { pack, profiles, ...journey } = findJourney(catalog, request)
      return pathwayHandout(pack, profiles, journey, { language, paper, printedOn: localDate(now) })
    }
    default:
      return assertNever(request)
  }
}

function buildComparison(
  catalog: ReadDb,
  { ids, language, paper, state, hidden }: Extract<HandoutRequest, { kind: 'comparison' }>,
  now: Date,
  notes: readonly PlacedNote[],
): ComparisonHandout {
  if (new Set(ids).size !== ids.length) throw new Refusal('INVALID_INPUT', 'ids')
  const profiles = getProfiles(catalog, ids, state)
  const pack = listPacks(catalog).find(({ id }) => id === profiles[0]?.pack)
  if (!pack || profiles.some((profile) => profile.pack !== pack.id)) {
    throw new Refusal('INVALID_INPUT', ids.join(','))
  }
  return comparisonHandout(pack, profiles, { language, paper, hidden, notes, printedOn: localDate(now) })
}

/** `CPC-CCS.pdf`, `no-experience-to-hospital-inpatient.pdf` */
export function suggestFileName(handout: Handout): string {
  switch (handout.kind) {
    case 'comparison':
      return `${handout.columns.map(({ abbreviation }) => abbreviation).join('-')}.pdf`
    case 'pathway':
      return `${handout.start.id}-to-${handout.goal.id}.pdf`
    default:
      return assertNever(handout)
  }
}

/** Renders before it writes, so that a failure leaves no file behind. */
export async function saveHandout(
  handout: Handout,
  path: string,
  toPdf: (handout: Handout) => Promise<Uint8Array>,
): Promise<SavedHandout> {
  const pdf = await toPdf(handout)
  await writeWhole(path, pdf)
  return { path, pages: countPages(pdf) }
}
