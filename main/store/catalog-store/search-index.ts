import type { PackId } from '../../../domain/catalog/ids.ts'
import type { Pack } from '../../../domain/catalog/pack.ts'
import { issuerOf } from '../../../domain/catalog/summarize.ts'
import { fieldsOf, ranks } from '../../../domain/search/fields.ts'
import { optionsOf } from '../../../domain/search/options.ts'
import { createPreparation, searchTexts } from '../../../domain/search/search-text.ts'
import { suggestibleWords } from '../../../domain/search/suggestible-words.ts'
import type { WriteDb } from '../db.ts'

export const sql = {
  number: `SELECT rowid FROM pack WHERE id = ?`,
  remove: `DELETE FROM search WHERE pack = ?`,
  insert: `INSERT INTO search (rowid, credential, pack, shown, words) VALUES (?, ?, ?, ?, ?)`,
  insertOption: `
    INSERT INTO credential_option (credential_id, filter, option, label, place) VALUES (?, ?, ?, ?, ?)`,
  insertWord: `INSERT INTO search_word (pack_id, folded, written) VALUES (?, ?, ?)`,
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
  const preparation = createPreparation(glossary)
  const documents = credentials
    .toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'en'))
    .map((credential) => {
      const issuer = issuerOf(pack, credential)
      const fields = fieldsOf(credential, issuer, groups)
      const options = optionsOf(credential, issuer, groups)
      return {
        id: credential.id,
        options,
        texts: searchTexts(fields, preparation),
        words: suggestibleWords(fields),
      }
    })
  const number = Number(db.prepare<[PackId], number>(sql.number).pluck().get(manifest.id))
  const insert = db.prepare(sql.insert)
  // In the order of rows, which takes FTS5 half the time.
  for (const rank of ranks) {
    const start = rank * rowsOfRank + number * rowsOfPack
    for (const [place, { id, texts }] of documents.entries()) {
      insert.run(start + place, id, manifest.id, texts[rank].shown, texts[rank].words)
    }
  }
  const insertOption = db.prepare(sql.insertOption)
  for (const { id, options } of documents) {
    for (const { filter, id: option, label, place } of options) {
      insertOption.run(id, filter, option, JSON.stringify(label), place)
    }
  }
  const insertWord = db.prepare(sql.insertWord)
  const words = new Map(documents.flatMap((document) => [...document.words]))
  for (const [folded, written] of words) insertWord.run(manifest.id, folded, written)
}
