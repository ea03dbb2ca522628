import { createHash } from 'node:crypto'
import { z } from 'zod'
import { saysElse } from '../../../domain/catalog/diff.ts'
import { Fact } from '../../../domain/catalog/fact.ts'
import type { CredentialId, DimensionId, PackId } from '../../../domain/catalog/ids.ts'
import type { Pack } from '../../../domain/catalog/pack.ts'
import { FactChange } from '../../../preload/contract/changes.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'

export const sql = {
  edition: `SELECT edition FROM pack WHERE id = ?`,
  bodies: `SELECT body FROM credential WHERE pack_id = ?`,
  record: `
    INSERT INTO changed_fact (credential_id, dimension_id, id, before, edition_before, edition_after)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      id = excluded.id,
      before = excluded.before,
      edition_before = excluded.edition_before,
      edition_after = excluded.edition_after`,
  forgetGone: `
    DELETE FROM changed_fact WHERE NOT EXISTS (
      SELECT 1 FROM credential
      WHERE credential.id = credential_id AND body -> 'facts' -> dimension_id IS NOT NULL
    )`,
  list: `
    SELECT
      id,
      credential_id AS credential,
      dimension_id AS dimension,
      before,
      edition_before AS editionBefore,
      edition_after AS editionAfter
    FROM changed_fact
    WHERE credential_id IN (SELECT value FROM json_each(?))
    ORDER BY credential_id, dimension_id`,
} as const

/** What a pack said before it was replaced. */
export interface Earlier {
  readonly edition: string
  readonly facts: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

/** As another version of the app may have written it: each fact is looked at when it is needed. */
const StoredCredential = z.object({ id: z.string(), facts: z.record(z.string(), z.unknown()) })

/** Undefined for a pack that is not stored. */
export function findEarlier(db: ReadDb, pack: PackId): Earlier | undefined {
  const edition = statement<[PackId], string>(db, sql.edition).pluck().get(pack)
  if (edition === undefined) return undefined
  const bodies = statement<[PackId], string>(db, sql.bodies).pluck().all(pack)
  const facts = bodies.flatMap((body) => {
    const credential = StoredCredential.safeParse(JSON.parse(body))
    return credential.success ? [[credential.data.id, credential.data.facts] as const] : []
  })
  return { edition, facts: new Map(facts) }
}

/** Remembers each fact that says something else now, in place of an earlier change of the same fact. */
export function recordChanges(db: WriteDb, earlier: Earlier, { manifest, groups, credentials }: Pack): void {
  const dimensions = groups.flatMap((group) => group.dimensions)
  for (const { id: credential, facts } of credentials) {
    const old = earlier.facts.get(credential)
    for (const dimension of dimensions) {
      const [stored, after] = [old?.[dimension.id], facts[dimension.id]]
      // Nearly all are as they were, to the letter.
      if (!after || stored === undefined || JSON.stringify(stored) === JSON.stringify(after)) continue
      const before = Fact.safeParse(stored)
      if (!before.success || !saysElse(before.data, after, dimension)) continue
      const editions = [earlier.edition, manifest.edition] as const
      const json = JSON.stringify(before.data)
      const id = changeId(credential, dimension.id, json, JSON.stringify(after), ...editions)
      statement(db, sql.record).run(credential, dimension.id, id, json, ...editions)
    }
  }
}

function changeId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

/** Changes of facts that no pack states any more. */
export function forgetGoneChanges(db: WriteDb): void {
  statement(db, sql.forgetGone).run()
}

interface ChangeRow {
  readonly credential: CredentialId
  readonly dimension: DimensionId
  /** JSON. */
  readonly before: string
}

/** One that cannot be read hides itself. */
export function findChanges(db: ReadDb, ids: readonly CredentialId[]): FactChange[] {
  const rows = statement<[string], ChangeRow>(db, sql.list).all(JSON.stringify(ids))
  return rows.flatMap((row) => {
    const change = FactChange.safeParse({ ...row, before: JSON.parse(row.before) as unknown })
    return change.success ? [change.data] : []
  })
}
