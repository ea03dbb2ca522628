import { createHash } from 'node:crypto'
import { z } from 'zod'
import { saysElse } from '../../../domain/catalog/diff.ts'
import { Fact } from '../../../domain/catalog/fact.ts'
import type { CredentialId, DimensionId, PackId } from '../../../domain/catalog/ids.ts'
import { Credential, OccupationWages, type Pack, type Profile } from '../../../domain/catalog/pack.ts'
import { effectiveProfile } from '../../../domain/catalog/profile.ts'
import { issuerOf } from '../../../domain/catalog/summarize.ts'
import { FactChange } from '../../../preload/contract/changes.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'

export const sql = {
  edition: `SELECT edition FROM pack WHERE id = ?`,
  wages: `SELECT summary -> 'wages' FROM pack WHERE id = ?`,
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
      SELECT 1 FROM credential WHERE credential.id = credential_id AND body -> 'facts' -> dimension_id IS NOT NULL
    ) AND NOT EXISTS (
      SELECT 1
      FROM credential
      JOIN pack ON pack.id = credential.pack_id
      JOIN json_each(summary, '$.groups') AS stated
      JOIN json_each(stated.value, '$.dimensions') AS dimension
      WHERE credential.id = credential_id
        AND dimension.value ->> 'id' = dimension_id
        AND dimension.value ->> 'derived' IS NOT NULL
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
  readonly credentials: ReadonlyMap<string, StoredCredential>
  /** Undefined where they cannot be read. */
  readonly wages: readonly OccupationWages[] | undefined
}

/** As another version of the app may have written it: each fact is looked at when it is needed. */
const StoredCredential = z.object({
  id: z.string(),
  occupations: Credential.shape.occupations,
  facts: z.record(z.string(), z.unknown()),
})
type StoredCredential = z.infer<typeof StoredCredential>

/** Undefined for a pack that is not stored. */
export function findEarlier(db: ReadDb, pack: PackId): Earlier | undefined {
  const edition = statement<[PackId], string>(db, sql.edition).pluck().get(pack)
  if (edition === undefined) return undefined
  const bodies = statement<[PackId], string>(db, sql.bodies).pluck().all(pack)
  const credentials = bodies.flatMap((body) => {
    const credential = StoredCredential.safeParse(JSON.parse(body))
    return credential.success ? [[credential.data.id, credential.data] as const] : []
  })
  const wages = statement<[PackId], string | null>(db, sql.wages).pluck().get(pack) ?? 'null'
  return {
    edition,
    credentials: new Map(credentials),
    wages: z.array(OccupationWages).safeParse(JSON.parse(wages)).data,
  }
}

/**
 * Remembers each fact that says something else now, also a computed one, in place of an earlier change of the
 * same fact.
 */
export function recordChanges(db: WriteDb, earlier: Earlier, pack: Pack): void {
  const editions = [earlier.edition, pack.manifest.edition] as const
  for (const credential of pack.credentials) {
    const stored = earlier.credentials.get(credential.id)
    if (!stored) continue
    const said = factsSaid(pack, earlier, credential, stored)
    const says = publishedFacts(pack, credential, pack.wages)
    for (const dimension of pack.groups.flatMap((group) => group.dimensions)) {
      const [before, after] = [said[dimension.id]?.fact, says[dimension.id]?.fact]
      if (!before || !after) continue
      const [json, now] = [JSON.stringify(before), JSON.stringify(after)]
      // Nearly all are as they were, to the letter.
      if (json === now || !saysElse(before, after, dimension)) continue
      const id = changeId(credential.id, dimension.id, json, now, ...editions)
      statement(db, sql.record).run(credential.id, dimension.id, id, json, ...editions)
    }
  }
}

/** Nothing is computed where a part can no longer be read: it would look as if nobody had known it. */
function factsSaid(
  pack: Pack,
  { wages }: Earlier,
  credential: Credential,
  stored: StoredCredential,
): Profile['facts'] {
  const entries = Object.entries(stored.facts)
  const readable = entries.flatMap(([id, fact]) => {
    const found = Fact.safeParse(fact)
    return found.success ? [[id, found.data] as const] : []
  })
  const facts = Object.fromEntries(readable)
  if (!wages || readable.length < entries.length) return asStated(facts)
  return publishedFacts(pack, { ...credential, occupations: stored.occupations, facts }, wages)
}

const asStated = (facts: Credential['facts']): Profile['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { fact }]))

function publishedFacts(
  pack: Pack,
  credential: Credential,
  wages: readonly OccupationWages[],
): Profile['facts'] {
  const issuer = issuerOf(pack, credential)
  const { manifest, groups } = pack
  return effectiveProfile({ pack: manifest.id, credential, issuer, groups, wages, edits: [] }).facts
}

function changeId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

/** Changes of facts that no pack states or computes any more. */
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
