import { randomUUID } from 'node:crypto'
import { readWorksheetFile, worksheetFileText, type ReadWorksheet } from '../../domain/worksheet/file.ts'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import type { UnusableWorksheet } from '../../domain/worksheet/repair.ts'
import type { ImportedWorksheet, WorksheetEntry } from '../../preload/contract/worksheets.ts'
import { fileNameOf } from '../files/file-name.ts'
import { readJsonFile, whyUnusable } from '../files/read-json.ts'
import { writeWhole } from '../files/write-whole.ts'
import { Refusal, SaveConflict } from '../refusal.ts'
import type { ReadDb } from '../store/db.ts'
import type { PersonalStore } from '../store/personal-store/personal-store.ts'
import * as table from '../store/personal-store/worksheets.ts'
import { listPacks } from './catalog.ts'

export function listWorksheets(personal: PersonalStore): WorksheetEntry[] {
  return table.listWorksheets(personal.toRead())
}

/** @throws Refusal NOT_FOUND; StoreError STORE_DAMAGED where what is stored cannot be read */
export function openWorksheet(
  personal: PersonalStore,
  id: string,
): { worksheet: Worksheet; revision: number } {
  const found = table.findWorksheet(personal.toRead(), id)
  if (!found) throw new Refusal('NOT_FOUND', id)
  return found
}

/** @throws SaveConflict when it was saved elsewhere since `revision` */
export function saveWorksheet(
  personal: PersonalStore,
  worksheet: Worksheet,
  revision: number,
  now: Date,
): { revision: number; updatedAt: string } {
  const db = personal.toWrite()
  const updatedAt = now.toISOString()
  const saved = table.saveWorksheet(db, { ...worksheet, updatedAt }, revision, updatedAt)
  if (saved !== undefined) return { revision: saved, updatedAt }
  const current = table.findRow(db, worksheet.id)
  if (!current) throw new Refusal('NOT_FOUND', worksheet.id)
  throw new SaveConflict({
    body: current.name,
    revision: current.revision,
    updatedAt: current.updatedAt,
  })
}

export function removeWorksheet(personal: PersonalStore, id: string): null {
  table.removeWorksheet(personal.toWrite(), id)
  return null
}

/** @throws as `openWorksheet` */
export function exportWorksheet(
  personal: PersonalStore,
  id: string,
): { fileName: string; bytes: Uint8Array } {
  const { worksheet } = openWorksheet(personal, id)
  return {
    fileName: `${fileNameOf([worksheet.name]) || 'worksheet'}.json`,
    bytes: new TextEncoder().encode(worksheetFileText(worksheet)),
  }
}

export async function saveWorksheetFile(path: string, bytes: Uint8Array): Promise<{ path: string }> {
  await writeWhole(path, bytes)
  return { path }
}

/** Saves what is in the file as a new worksheet, whatever its id. */
export function importWorksheet(
  catalog: ReadDb,
  personal: PersonalStore,
  path: string,
  now: Date,
): ImportedWorksheet {
  const db = personal.toWrite()
  const read = readWorksheet(catalog, path, now)
  if (read.state === 'unusable') return read
  table.saveWorksheet(db, read.worksheet, 0, now.toISOString())
  return { state: 'read', id: read.worksheet.id, repairs: [...read.repairs] }
}

type ReadFile =
  Extract<ReadWorksheet, { state: 'read' }> | { readonly state: 'unusable'; readonly why: UnusableWorksheet }

/** What is in a worksheet file, under a new id; nothing is saved. */
export function readWorksheet(catalog: ReadDb, path: string, now: Date): ReadFile {
  const document = readJsonFile(path)
  if (document.state === 'unusable') return { state: 'unusable', why: whyUnusable(document) }
  const fresh = { id: randomUUID(), at: now.toISOString() }
  return readWorksheetFile(document.json, listPacks(catalog), fresh)
}
