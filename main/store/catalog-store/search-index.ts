import type { PackId } from '../../../domain/catalog/ids.ts'
import type { Pack } from '../../../domain/catalog/pack.ts'
import { issuerOf } from '../../../domain/catalog/summarize.ts'
import { fieldsOf } from '../../../domain/search/fields.ts'
import { optionsOf } from '../../../domain/search/options.ts'
import { createTermFinders, searchTexts } from '../../../domain/search/search-text.ts'
import { suggestibleWords } from '../../../domain/search/suggestible-words.ts'
import type { WriteDb } from '../db.ts'

export const sql = {
  number: `SELECT rowid FROM pack WHERE id = ?`,
  remove: `DELETE FROM search WHERE pack = ?`,
  insert: `INSERT INTO search (rowid, credential, pack, shown, words) VALUES (?, ?, ?, ?, ?)`,
  insertOption: `
    INSERT INTO credential_option (credential_id, filter, option, label, place) VALUES (?, ?, ?, ?, ?)`,
  insertWord: `INSERT OR IGNORE INTO search_word (pack_id, folded, written) VALUES (?, ?, ?)`,
} as const

/** The rows of one rank come before all of the next one, and in a rank those of one pack before the next. */
export const rowsOfRank = 2 ** 44
const rowsOfPack = 2 ** 20

export function removeFromSearch(db: WriteDb, pack: PackId): void {
  db.prepare(sql.remove).run(pack)
}

/** All that is searched and filtered by, of a pack that is stored already; in a rank, by abbreviation. */
export function addToSearch(db: WriteDb, pack: Pack): void {
  const { manifest, credentials, groups, glossary } = pack
  const terms = createTermFinders(glossary)
  const number = Number(db.prepare<[PackId], number>(sql.number).pluck().get(manifest.id))
  const insert = db.prepare(sql.insert)
  const insertOption = db.prepare(sql.insertOption)
  const insertWord = db.prepare(sql.insertWord)
  const ordered = credentials.toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en'))
  for (const [place, credential] of ordered.entries()) {
    const { id } = credential
    const issuer = issuerOf(pack, credential)
    const fields = fieldsOf(credential, issuer, groups)
    for (const [rank, { shown, words }] of searchTexts(fields, terms).entries()) {
      insert.run(rank * rowsOfRank + number * rowsOfPack + place, id, manifest.id, shown, words)
    }
    for (const { filter, id: option, label, place: order } of optionsOf(credential, issuer, groups)) {
      insertOption.run(id, filter, option, JSON.stringify(label), order)
    }
    for (const [folded, written] of suggestibleWords(fields)) insertWord.run(manifest.id, folded, written)
  }
}
