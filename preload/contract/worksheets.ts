import { z } from 'zod'
import { Worksheet } from '../../domain/worksheet/model.ts'
import { Repair, UnusableWorksheet } from '../../domain/worksheet/repair.ts'
import { read, write } from './method.ts'

const WorksheetId = z.uuid()

/** Counts the saves; 1 after the first. */
const Revision = z.int().min(1)

/** What a damaged row holds is in it too, so its strings may be any. */
export const WorksheetEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  pack: z.string(),
  /** Of the last save, ISO 8601. */
  updatedAt: z.string(),
  /** False where what is stored cannot be opened: it is kept as it is, and can be removed. */
  isSound: z.boolean(),
})
export type WorksheetEntry = z.infer<typeof WorksheetEntry>

const ImportedWorksheet = z.discriminatedUnion('state', [
  /** Saved under an id of its own; `repairs` says what was left out of it or put right. */
  z.strictObject({ state: z.literal('read'), id: WorksheetId, repairs: z.array(Repair) }),
  z.strictObject({ state: z.literal('unusable'), why: UnusableWorksheet }),
])
export type ImportedWorksheet = z.infer<typeof ImportedWorksheet>

export const worksheets = {
  /** The newest first. */
  list: read(z.strictObject({}), z.array(WorksheetEntry)),
  /** NOT_FOUND; STORE_DAMAGED where it is stored and cannot be read. */
  open: read(
    z.strictObject({ id: WorksheetId }),
    z.strictObject({ worksheet: Worksheet, revision: Revision }),
  ),
  /**
   * Begins one (revision 0), saves it, and brings a removed one back. CONFLICT when the stored one is not at
   * `revision` any more; its body is the name of the stored one, which `open` reads.
   */
  save: write(
    z.strictObject({ worksheet: Worksheet, revision: z.int().min(0) }),
    z.strictObject({ revision: Revision, updatedAt: z.iso.datetime() }),
  ),
  /** Nothing happens where it is gone already. */
  remove: write(z.strictObject({ id: z.string().max(100) }), z.null()),
  /** Asks where to save, then answers with the path. FORBIDDEN at a kiosk; NOT_FOUND; STORE_DAMAGED. */
  exportFile: write(z.strictObject({ id: WorksheetId }), z.strictObject({ path: z.string() })),
  /** Asks for a worksheet file and saves what is in it as a new worksheet. FORBIDDEN at a kiosk. */
  importFile: write(z.strictObject({}), ImportedWorksheet),
}
