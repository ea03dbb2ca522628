import type { Center } from '../../../domain/handout/model.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'

const sql = {
  find: `SELECT name, contact, logo FROM center`,
  name: `
    INSERT INTO center (only, name, contact) VALUES (1, ?, ?)
    ON CONFLICT DO UPDATE SET name = excluded.name, contact = excluded.contact`,
  logo: `
    INSERT INTO center (only, name, contact, logo) VALUES (1, '', '', ?)
    ON CONFLICT DO UPDATE SET logo = excluded.logo`,
} as const

export function findCenter(db: ReadDb): Center | undefined {
  return statement<[], Center>(db, sql.find).get()
}

export function nameCenter(db: WriteDb, { name, contact }: Pick<Center, 'name' | 'contact'>): void {
  statement(db, sql.name).run(name, contact)
}

export function changeLogo(db: WriteDb, logo: string | null): void {
  statement(db, sql.logo).run(logo)
}
