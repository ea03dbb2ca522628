import { z } from 'zod'
import { Fact } from '../../../domain/catalog/fact.ts'
import { type CredentialId, DimensionId, type PackId } from '../../../domain/catalog/ids.ts'
import { Credential, type PackSummary } from '../../../domain/catalog/pack.ts'
import type { EditRecord, ProfileRecord } from '../../../domain/catalog/profile-record.ts'
import { type ReadDb, statement } from '../db.ts'
import { parseColumn, StoreError } from '../store-error.ts'
import { factHash } from './fact-hash.ts'
import { getSummary } from './summaries.ts'

/** The last two are JSON; by whom and when it was confirmed, if it was. */
interface ProfileRow {
  readonly pack: PackId
  readonly hash: string
  readonly by: string | null
  readonly at: string | null
  readonly body: string
  readonly edits: string
}

const Edit = z.strictObject({
  dimension: DimensionId,
  fact: Fact,
  publishedHash: z.string(),
  by: z.string(),
  at: z.string(),
})

export const sql = {
  find: `
    SELECT
      pack.id AS pack,
      pack.content_hash AS hash,
      credential.body,
      confirmation.confirmed_by AS "by",
      confirmation.confirmed_at AS "at",
      (
        SELECT json_group_array(
          json_object(
            'dimension', dimension_id,
            'fact', json(fact),
            'publishedHash', published_hash,
            'by', edited_by,
            'at', edited_at
          )
          ORDER BY dimension_id
        )
        FROM edit
        WHERE edit.credential_id = credential.id
      ) AS edits
    FROM json_each(?) AS asked
    JOIN credential ON credential.id = asked.value
    JOIN pack ON pack.id = credential.pack_id
    LEFT JOIN confirmation ON confirmation.credential_id = credential.id
    ORDER BY asked.key`,
} as const

/** In the order asked for; an id that no pack has is left out. */
export function findProfileRecords(db: ReadDb, ids: readonly CredentialId[]): ProfileRecord[] {
  const rows = statement<[string], ProfileRow>(db, sql.find).all(JSON.stringify(ids))
  return rows.map((row) => profileRecord(row, getSummary(db, { id: row.pack, hash: row.hash })))
}

/** A correction that cannot be read hides itself, and not every comparison; it stays where it is. */
function readEdits(json: string): z.infer<typeof Edit>[] {
  return parseColumn(z.array(z.unknown()), 'edit', json).flatMap((row) => {
    const edit = Edit.safeParse(row)
    if (!edit.success) console.error(`A local correction cannot be read: ${edit.error.message}`)
    return edit.success ? [edit.data] : []
  })
}

function profileRecord(row: ProfileRow, summary: PackSummary): ProfileRecord {
  const credential = parseColumn(Credential, 'credential.body', row.body)
  const issuer = summary.credentials.find(({ id }) => id === credential.id)?.issuer
  if (!issuer) throw new StoreError('STORE_DAMAGED', 'pack.summary')
  const edits = readEdits(row.edits).map(({ publishedHash, ...edit }): EditRecord => {
    const published = credential.facts[edit.dimension]
    return { ...edit, publishedChanged: !published || factHash(published) !== publishedHash }
  })
  const { pack, by, at } = row
  const confirmation = by === null || at === null ? undefined : { by, at }
  return { pack, credential, issuer, groups: summary.groups, wages: summary.wages, edits, confirmation }
}
