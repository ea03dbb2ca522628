import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CredentialId, DimensionId } from '../../domain/catalog/ids.ts'
import { cellPlace, rowPlace } from '../../domain/notes/place.ts'
import { discardDraft, findDraft, keepDraft } from '../../main/store/personal-store/drafts.ts'
import {
  findNote,
  insertNote,
  listNotes,
  printNote,
  saveNote,
  updateNote,
} from '../../main/store/personal-store/notes.ts'
import { inMemory } from '../../main/store/open.ts'
import { openPersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { changeSettings, findSettings } from '../../main/store/personal-store/settings.ts'
import { noon, opened } from './opened.ts'
import { tempFolder } from './temp-folder.ts'

const about = CredentialId.parse('cpc')
const other = CredentialId.parse('ccs')
const monday = '2026-11-23T09:00:00.000Z'
const tuesday = '2026-11-24T09:00:00.000Z'
const store = () => opened(personalMigrations)

describe('a note', () => {
  it('counts its saves and says when it was saved last', async () => {
    const db = await store()
    expect(findNote(db, about)).toBeUndefined()
    const first = { about, body: 'one', revision: 1, updatedAt: monday, printed: false }
    expect(saveNote(db, { about, body: 'one', revision: 0 }, monday)).toEqual(first)
    expect(findNote(db, about)).toEqual(first)
    const second = { about, body: 'two', revision: 2, updatedAt: tuesday, printed: false }
    expect(saveNote(db, { about, body: 'two', revision: 1 }, tuesday)).toEqual(second)
    expect(findNote(db, about)).toEqual(second)
    expect(findNote(db, other)).toBeUndefined()
  })

  it('keeps its text when it changed elsewhere since it was read', async () => {
    const db = await store()
    insertNote(db, about, 'read here', monday)
    const elsewhere = updateNote(db, about, 'changed elsewhere', 1, monday)
    expect(updateNote(db, about, 'mine', 1, tuesday)).toBeUndefined()
    expect(findNote(db, about)).toEqual(elsewhere)
  })

  it('is not begun twice', async () => {
    const db = await store()
    const first = saveNote(db, { about, body: 'first', revision: 0 }, monday)
    expect(saveNote(db, { about, body: 'second', revision: 0 }, tuesday)).toBeUndefined()
    expect(findNote(db, about)).toEqual(first)
  })

  it('is stored as written, whatever the characters', async () => {
    const db = await store()
    const body = `'); DROP TABLE note; -- ¿é\u{1F600}\r\n\u0000 end`
    saveNote(db, { about, body, revision: 0 }, monday)
    expect(findNote(db, about)?.body).toBe(body)
  })
})

describe('notes on a credential, on a row and on a cell of it', () => {
  const fee = DimensionId.parse('exam-fee')
  const places = [about, rowPlace(fee), cellPlace(about, fee)]

  it('are three notes, each with its own text, draft, revision and choice to be printed', async () => {
    const db = await store()
    for (const place of places) saveNote(db, { about: place, body: `on ${place}`, revision: 0 }, monday)
    keepDraft(db, { about: rowPlace(fee), body: 'later', revision: 1 }, tuesday)
    printNote(db, cellPlace(about, fee), true)
    expect(updateNote(db, about, 'again', 1, tuesday)?.revision).toBe(2)
    expect(places.map((place) => findNote(db, place))).toMatchObject([
      { body: 'again', revision: 2, printed: false },
      { body: 'on :exam-fee', revision: 1, printed: false },
      { body: 'on cpc:exam-fee', revision: 1, printed: true },
    ])
    expect(places.map((place) => findDraft(db, place)?.body)).toEqual([undefined, 'later', undefined])
  })

  it('stay printed or withheld when their text changes, and choosing makes no conflict', async () => {
    const db = await store()
    expect(printNote(db, about, true)).toBe(false)
    saveNote(db, { about, body: 'one', revision: 0 }, monday)
    expect(printNote(db, about, true)).toBe(true)
    expect(saveNote(db, { about, body: 'two', revision: 1 }, tuesday)).toMatchObject({ printed: true })
  })

  it('are listed newest first with what is not saved yet, and without what was emptied', async () => {
    const db = await store()
    saveNote(db, { about, body: 'saved', revision: 0 }, monday)
    keepDraft(db, { about, body: 'saved and more', revision: 1 }, tuesday)
    keepDraft(db, { about: rowPlace(fee), body: 'only typed', revision: 0 }, tuesday)
    printNote(db, about, true)
    saveNote(db, { about: other, body: ' \n\t', revision: 0 }, tuesday)
    printNote(db, other, true)
    expect(listNotes(db)).toEqual([
      {
        about: ':exam-fee',
        body: 'only typed',
        isSaved: false,
        hasDraft: true,
        printed: false,
        updatedAt: tuesday,
      },
      { about, body: 'saved', isSaved: true, hasDraft: true, printed: true, updatedAt: monday },
    ])
  })
})

describe('a draft', () => {
  it('is replaced by a later one and gone when discarded', async () => {
    const db = await store()
    keepDraft(db, { about, body: 'a', revision: 0 }, monday)
    keepDraft(db, { about, body: 'ab', revision: 3 }, tuesday)
    expect(findDraft(db, about)).toEqual({ about, body: 'ab', revision: 3 })
    discardDraft(db, about)
    expect(findDraft(db, about)).toBeUndefined()
  })

  it('ends when it is saved, and other drafts stay', async () => {
    const db = await store()
    keepDraft(db, { about, body: 'mine', revision: 0 }, monday)
    keepDraft(db, { about: other, body: 'another', revision: 0 }, monday)
    saveNote(db, { about, body: 'mine', revision: 0 }, tuesday)
    expect(findDraft(db, about)).toBeUndefined()
    expect(findDraft(db, other)?.body).toBe('another')
  })

  it('stays when the note changed elsewhere', async () => {
    const db = await store()
    insertNote(db, about, 'elsewhere', monday)
    const draft = { about, body: 'mine', revision: 0 }
    keepDraft(db, draft, monday)
    expect(saveNote(db, draft, tuesday)).toBeUndefined()
    expect(findDraft(db, about)).toEqual(draft)
  })

  it('stays when the save breaks off, and the note is as before', async () => {
    const db = await store()
    const draft = { about, body: 'mine', revision: 0 }
    keepDraft(db, draft, monday)
    db.exec(`CREATE TRIGGER broken BEFORE DELETE ON draft BEGIN SELECT RAISE(ABORT, 'broken'); END`)
    expect(() => saveNote(db, draft, tuesday)).toThrow('broken')
    expect(findNote(db, about)).toBeUndefined()
    expect(findDraft(db, about)).toEqual(draft)
  })
})

describe('settings', () => {
  it('hold what was chosen and nothing else', async () => {
    const db = await store()
    expect(findSettings(db)).toEqual({})
    changeSettings(db, { language: 'es', textSize: 125 })
    changeSettings(db, { textSize: 200, theme: undefined })
    expect(findSettings(db)).toEqual({ language: 'es', textSize: 200 })
  })

  it('forget a choice that this version does not offer', async () => {
    const db = await store()
    changeSettings(db, { language: 'es' })
    db.exec(`INSERT INTO setting VALUES ('theme', '"sepia"'), ('volume', '11')`)
    expect(findSettings(db)).toEqual({ language: 'es' })
  })
})

describe('one person', () => {
  it('leaves nothing to the next visitor of a kiosk, who can write at once', async () => {
    const personal = await openPersonalStore(inMemory, noon)
    saveNote(personal.toWrite(), { about, body: 'private', revision: 0 }, monday)
    keepDraft(personal.toWrite(), { about, body: 'private', revision: 1 }, monday)
    changeSettings(personal.toWrite(), { language: 'es' })
    const visit = personal.toRead()
    await personal.forget()
    expect(visit.open).toBe(false)
    expect(findNote(personal.toRead(), about)).toBeUndefined()
    expect(findDraft(personal.toRead(), about)).toBeUndefined()
    expect(findSettings(personal.toRead())).toEqual({})
    expect(saveNote(personal.toWrite(), { about, body: 'next', revision: 0 }, tuesday)?.revision).toBe(1)
    personal.close()
  })

  it('cannot be forgotten where the notes are kept on the disk', async () => {
    const personal = await openPersonalStore(join(tempFolder(), 'personal.db'), noon)
    saveNote(personal.toWrite(), { about, body: 'kept', revision: 0 }, monday)
    await expect(personal.forget()).rejects.toThrow('INTERNAL')
    expect(findNote(personal.toRead(), about)?.body).toBe('kept')
    personal.close()
  })

  it('hears why notes are not to be had, and the damaged file stays', async () => {
    const path = join(tempFolder(), 'personal.db')
    writeFileSync(path, 'damaged '.repeat(100))
    const personal = await openPersonalStore(path, noon)
    expect(personal.access).toBe('none')
    expect(personal.problem).toEqual({ code: 'STORE_DAMAGED', path })
    expect(() => personal.toRead()).toThrow('STORE_DAMAGED')
    expect(() => personal.toWrite()).toThrow('STORE_DAMAGED')
    personal.close()
    expect(readFileSync(path, 'utf8')).toBe('damaged '.repeat(100))
  })
})
