import type { PackSummary } from '../catalog/pack.ts'
import type { Center, Common, HandoutChoices, HandoutCredential } from './model.ts'
import type { Numbering } from './number-sources.ts'
import { notesOn, notesOnCredentials, type PlacedNote } from './sheet-notes.ts'

/** When and for whom a handout is made. */
export interface Occasion {
  readonly choices: HandoutChoices
  /** ISO date of the day of printing, where the printer stands. */
  readonly printedOn: string
  readonly center: Center | null
  /** What somebody wants on paper, about whatever it is. */
  readonly notes?: readonly PlacedNote[]
}

/** What every handout says of itself; to be called when all sources have their numbers. */
export function commonOf(
  pack: PackSummary,
  { choices, printedOn, center, notes = [] }: Occasion,
  footnotes: Numbering,
  credentials: readonly HandoutCredential[],
): Common {
  return {
    ...choices,
    center,
    sources: footnotes.all(),
    pages: officialPages(credentials),
    written: notesOn(notesOnCredentials(notes), pack.groups, credentials),
    edition: pack.edition,
    printedOn,
    fit: { spacing: 'roomy', points: 12, dropped: [] },
  }
}

function officialPages(credentials: readonly HandoutCredential[]): Common['pages'] {
  const byAddress = Map.groupBy(credentials, ({ page, issuer }) => page ?? issuer.certificationPage)
  return [...byAddress].map(([url, all]) => ({
    of: all.map(({ abbreviation }) => abbreviation),
    issuer: all[0]?.issuer.shortName ?? '',
    url,
  }))
}
