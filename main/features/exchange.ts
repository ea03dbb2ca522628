import { basename } from 'node:path'
import type { CredentialId, PackId } from '../../domain/catalog/ids.ts'
import type { Pack, PackSummary } from '../../domain/catalog/pack.ts'
import type { ProfileRecord } from '../../domain/catalog/profile-record.ts'
import { exportPack } from '../../domain/ctdl/export.ts'
import { importCredential } from '../../domain/ctdl/import.ts'
import { narrow } from '../../domain/ctdl/narrow.ts'
import { localDate } from '../../domain/text/date.ts'
import type { Imported } from '../../preload/contract/exchange.ts'
import { fileNameOf } from '../files/file-name.ts'
import { readJsonFile, whyUnusable } from '../files/read-json.ts'
import { writeWhole } from '../files/write-whole.ts'
import { Refusal } from '../refusal.ts'
import * as drafts from '../store/catalog-store/drafts.ts'
import { rebuildPacks } from '../store/catalog-store/packs.ts'
import { findProfileRecords } from '../store/catalog-store/profiles.ts'
import { type ReadDb, together } from '../store/db.ts'
import type { Catalog } from '../store/open-catalog.ts'
import { listPacks } from './catalog.ts'

/**
 * The credential as it is shown here, local corrections included, as a CTDL file.
 *
 * @throws Refusal NOT_FOUND
 */
export function exportCredential(catalog: ReadDb, id: CredentialId): { fileName: string; bytes: Uint8Array } {
  const [record] = findProfileRecords(catalog, [id])
  const summary = listPacks(catalog).find((pack) => pack.id === record?.pack)
  if (!record || !summary) throw new Refusal('NOT_FOUND', id)
  const text = JSON.stringify(exportPack(narrow(packAround(record, summary), new Set([id]))), null, 2)
  return {
    fileName: `${fileNameOf([record.credential.abbreviation])}.jsonld`,
    bytes: new TextEncoder().encode(`${text}\n`),
  }
}

function packAround({ credential, issuer, edits }: ProfileRecord, summary: PackSummary): Pack {
  const { credentials: _, alike: __, sources, groups, glossary, wages, ...manifest } = summary
  const facts = { ...credential.facts }
  for (const { dimension, fact } of edits) if (facts[dimension]) facts[dimension] = fact
  return {
    manifest,
    organizations: [issuer],
    sources,
    groups,
    glossary,
    wages,
    credentials: [{ ...credential, facts }],
  }
}

export async function saveExport(path: string, bytes: Uint8Array): Promise<{ path: string }> {
  await writeWhole(path, bytes)
  return { path }
}

/**
 * Reads a credential from a CTDL file and keeps it as a draft of the pack, which every screen then shows.
 *
 * @throws Refusal NOT_FOUND when the files of the pack are missing or damaged; StoreError
 */
export function importFile(catalog: Catalog, id: PackId, path: string, now: Date): Imported {
  const db = catalog.toWrite()
  const loaded = catalog.packs.find(({ pack }) => pack.manifest.id === id)
  if (!loaded) throw new Refusal('NOT_FOUND', id)
  const document = readJsonFile(path)
  if (document.state === 'unusable') return { state: 'unusable', why: whyUnusable(document) }
  const { pack } = drafts.withStoredDrafts(db, loaded)
  const origin = { file: basename(path), on: localDate(now), taken: drafts.findTakenIds(db) }
  const imported = importCredential(document.json, pack, origin)
  if (imported.state === 'unusable') return imported
  const { draft, unmapped } = imported
  together(db, () => {
    drafts.insertDraft(db, id, draft, now.toISOString())
    rebuildPacks(db, [loaded], 'keep')
  })
  return { state: 'read', id: draft.credential.id, name: draft.credential.name, unmapped: [...unmapped] }
}

/** @throws Refusal NOT_FOUND for what is no draft; StoreError */
export function removeDraft(catalog: Catalog, id: CredentialId): null {
  const db = catalog.toWrite()
  together(db, () => {
    const pack = drafts.removeDraft(db, id)
    if (pack === undefined) throw new Refusal('NOT_FOUND', id)
    rebuildPacks(
      db,
      catalog.packs.filter((loaded) => loaded.pack.manifest.id === pack),
      'keep',
    )
  })
  return null
}
