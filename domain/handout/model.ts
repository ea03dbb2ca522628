import { z } from 'zod'
import { EffectiveFact } from '../catalog/fact.ts'
import { CredentialId, DimensionId } from '../catalog/ids.ts'
import { Dimension, Organization, Profile, Source } from '../catalog/pack.ts'
import { Condition, Goal, PathwayEnd } from '../catalog/pathways.ts'
import { isPlace, type NotePlace } from '../notes/place.ts'
import { commonUnits } from '../text/duration.ts'
import { Pathways } from '../pathways/model.ts'
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

const NumberedSource = z.strictObject({ number: z.int().min(1), source: Source })
export type NumberedSource = z.infer<typeof NumberedSource>

const HandoutCredential = z.strictObject({
  id: CredentialId,
  abbreviation: z.string(),
  name: z.string(),
  gloss: LocalizedText,
  issuer: Organization,
  page: z.string().nullable(),
  status: Profile.shape.status,
  draft: Profile.shape.draft,
})
export type HandoutCredential = z.infer<typeof HandoutCredential>

/** What every handout says of itself. */
const common = {
  language: Language,
  paper: Paper,
  sources: z.array(NumberedSource),
  edition: z.iso.date(),
  printedOn: z.iso.date(),
}

const ComparisonHandout = z.strictObject({
  kind: z.literal('comparison'),
  ...common,
  columns: z.array(HandoutCredential),
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
})
export type ComparisonHandout = z.infer<typeof ComparisonHandout>

/** The paths from a start to a goal, as a plan to take home. */
const PathwayHandout = z.strictObject({
  kind: z.literal('pathway'),
  ...common,
  start: PathwayEnd,
  goal: Goal,
  pathways: Pathways,
  /** Those that the paths name, with the facts that times and costs rest on. */
  credentials: z.array(HandoutCredential.extend({ facts: z.record(DimensionId, EffectiveFact) })),
  conditions: z.array(Condition),
  /** Names of the dimensions among those facts. */
  dimensions: z.array(Dimension.pick({ id: true, label: true })),
})
export type PathwayHandout = z.infer<typeof PathwayHandout>

/** What a handout contains, whole; the print window adds markup and words, no facts. */
export const Handout = z.discriminatedUnion('kind', [ComparisonHandout, PathwayHandout])
export type Handout = z.infer<typeof Handout>
