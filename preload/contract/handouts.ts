import { z } from 'zod'
import { CredentialId, DimensionId, PackId, PathwayEndId, StateCode } from '../../domain/catalog/ids.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { Handout, Paper } from '../../domain/handout/model.ts'
import { Language } from '../../domain/text/localized.ts'
import { read, write } from './method.ts'

const mostRows = 500

const choices = { language: Language, paper: Paper }

const ComparisonRequest = z.strictObject({
  kind: z.literal('comparison'),
  ids: z.array(CredentialId).min(2).max(mostCompared),
  ...choices,
  /** Pay is given for this state too. */
  state: StateCode.nullable(),
  /** Rows that are left out. */
  hidden: z.array(DimensionId).max(mostRows).default([]),
})

const PathwayRequest = z.strictObject({
  kind: z.literal('pathway'),
  /** Without it, the first pack that has both ends. */
  pack: PackId.optional(),
  start: PathwayEndId,
  goal: PathwayEndId,
  ...choices,
})

/** Ids and choices, never markup: main builds the document from its own catalog. */
export const HandoutRequest = z.discriminatedUnion('kind', [ComparisonRequest, PathwayRequest])
export type HandoutRequest = z.infer<typeof HandoutRequest>

const JobId = z.uuid()

export const handouts = {
  /** Asks where to save, then answers with the file's path and its number of pages. */
  savePdf: write(HandoutRequest, z.strictObject({ path: z.string(), pages: z.int().min(1) })),
  /** For the print window: the document it was opened for. */
  job: read(z.strictObject({ job: JobId }), Handout),
  /** For the print window: everything is laid out and every font is there. */
  ready: write(z.strictObject({ job: JobId }), z.null()),
}
