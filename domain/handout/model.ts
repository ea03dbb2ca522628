import { z } from 'zod'
import { EffectiveFact } from '../catalog/fact.ts'
import { CredentialId } from '../catalog/ids.ts'
import { Dimension, Organization, Profile, Source } from '../catalog/pack.ts'
import { isPlace, type NotePlace } from '../notes/place.ts'
import { commonUnits } from '../text/duration.ts'
import { Language, LocalizedText } from '../text/localized.ts'

export const Paper = z.enum(['letter', 'a4'])
export type Paper = z.infer<typeof Paper>

/** `sourceNumbers` refer to `sources`; a computed value carries those of its parts. */
const HandoutCell = z.strictObject({ fact: EffectiveFact, sourceNumbers: z.array(z.int().min(1)) })

const HandoutRow = z.strictObject({
  dimension: Dimension,
  differs: z.boolean(),
  /** For durations that are stated in several units. */
  unit: z.enum(commonUnits).optional(),
  cells: z.array(HandoutCell),
})

/** What the printed comparison contains, whole; the print window adds markup and words, no facts. */
export const Handout = z.strictObject({
  kind: z.literal('comparison'),
  language: Language,
  paper: Paper,
  columns: z.array(
    z.strictObject({
      id: CredentialId,
      abbreviation: z.string(),
      name: z.string(),
      gloss: LocalizedText,
      issuer: Organization,
      page: z.string().nullable(),
      status: Profile.shape.status,
      draft: Profile.shape.draft,
    }),
  ),
  groups: z.array(z.strictObject({ label: LocalizedText, rows: z.array(HandoutRow).min(1) })),
  /** A person's own; `letter` also stands at the column, row or cell that it is about. */
  notes: z.array(
    z.strictObject({
      letter: z.string(),
      about: z.custom<NotePlace>(isPlace),
      column: z.string().nullable(),
      row: LocalizedText.nullable(),
      body: z.string(),
    }),
  ),
  sources: z.array(z.strictObject({ number: z.int().min(1), source: Source })),
  edition: z.iso.date(),
  printedOn: z.iso.date(),
})
export type Handout = z.infer<typeof Handout>
