import { z } from 'zod'
import { CredentialId, DimensionId, PackId, PathwayEndId, StateCode } from '../../domain/catalog/ids.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { mostTogether } from '../../domain/compare/together.ts'
import { mostHoursAWeek } from '../../domain/handout/choices.ts'
import { Center, CostAssumptions, Fit, Handout, HandoutChoices } from '../../domain/handout/model.ts'
import { LocalizedText } from '../../domain/text/localized.ts'
import { read, write } from './method.ts'

const mostRows = 500

const choices = HandoutChoices
/** Pay is given for this state too. */
const state = StateCode.nullable().default(null)

const table = {
  ids: z.array(CredentialId).min(2).max(mostCompared),
  state,
  /** Rows that are left out. */
  hidden: z.array(DimensionId).max(mostRows).default([]),
  /** The others are measured against it, in words. */
  baseline: CredentialId.nullable().default(null),
  choices,
}
const ComparisonRequest = z.strictObject({ kind: z.literal('comparison'), ...table })
const CounselorRequest = z.strictObject({ kind: z.literal('counselor'), ...table })

const ProfileRequest = z.strictObject({ kind: z.literal('profile'), id: CredentialId, state, choices })

const TogetherRequest = z.strictObject({
  kind: z.literal('together'),
  ids: z.array(CredentialId).min(2).max(mostTogether),
  assumptions: CostAssumptions.prefault({}),
  choices,
})

const PathwayRequest = z.strictObject({
  kind: z.literal('pathway'),
  /** Without it, the first pack that has both ends. */
  pack: PackId.optional(),
  start: PathwayEndId,
  goal: PathwayEndId,
  choices,
})

const StudyPlanRequest = z.strictObject({
  kind: z.literal('study-plan'),
  id: CredentialId,
  /** The day on which the first week begins. */
  start: z.iso.date(),
  hoursPerWeek: z.int().min(1).max(mostHoursAWeek),
  /** The day by which it should be done. */
  target: z.iso.date().nullable().default(null),
  choices,
})

const GlossaryRequest = z.strictObject({
  kind: z.literal('glossary'),
  /** Without it and without credentials, the first pack. */
  pack: PackId.optional(),
  /** Only the words that are used of these. */
  ids: z.array(CredentialId).max(mostCompared).default([]),
  choices,
})

const WorksheetId = z.uuid()

/** As it is stored. */
const WorksheetRequest = z.strictObject({
  kind: z.literal('worksheet'),
  worksheet: WorksheetId,
  choices,
})

const BlankWorksheetRequest = z.strictObject({
  kind: z.literal('worksheet-blank'),
  /** Its options and criteria are printed, whatever else is named. */
  worksheet: WorksheetId.nullable().default(null),
  /** Without it and without credentials, the first pack. */
  pack: PackId.optional(),
  /** The options; without any there are lines for them. */
  ids: z.array(CredentialId).max(mostCompared).default([]),
  choices,
})

/** Ids and choices, never markup: main builds the document from its own catalog. */
export const HandoutRequest = z.discriminatedUnion('kind', [
  ComparisonRequest,
  CounselorRequest,
  ProfileRequest,
  TogetherRequest,
  PathwayRequest,
  StudyPlanRequest,
  GlossaryRequest,
  WorksheetRequest,
  BlankWorksheetRequest,
])
export type HandoutRequest = z.infer<typeof HandoutRequest>

const JobId = z.uuid()

export const handouts = {
  /**
   * The pages as they will be printed: a PDF in base 64, its number of pages, what was left out so that it fits, and the
   * credentials that it says something of, whose notes can stand on it.
   */
  preview: read(
    HandoutRequest,
    z.strictObject({
      pdf: z.string(),
      pages: z.int().min(1),
      dropped: z.array(LocalizedText),
      credentials: z.array(CredentialId),
    }),
  ),
  /** Asks where to save, then answers with the file's path and its number of pages. */
  savePdf: write(HandoutRequest, z.strictObject({ path: z.string(), pages: z.int().min(1) })),
  /** For the print window: the document it was opened for. */
  job: read(z.strictObject({ job: JobId }), Handout),
  /**
   * For the print window: it is laid out in this way, with every font, and fits by its own measure. `most` are the
   * pages that its file may have, null where nothing would be left to try. The answer is the number of pages where
   * there are more, or null once they are made.
   */
  ready: write(
    z.strictObject({ job: JobId, fit: Fit, most: z.int().min(1).nullable() }),
    z.int().min(1).nullable(),
  ),
  /** For the print window: it cannot be laid out, so that nobody waits for it. */
  failed: write(z.strictObject({ job: JobId }), z.null()),
  /** Who hands it out, as staff have set it. */
  center: read(z.strictObject({}), Center.nullable()),
  setCenter: write(Center.pick({ name: true, contact: true }), Center.nullable()),
  /** Asks for a PNG or JPEG file and answers with its picture, so that the page can tell whether it can be shown. */
  chooseLogo: read(z.strictObject({}), z.strictObject({ logo: Center.shape.logo.unwrap() })),
  /** Takes the picture that was chosen last in place of the one before. */
  keepLogo: write(z.strictObject({}), Center.nullable()),
  removeLogo: write(z.strictObject({}), Center.nullable()),
}
