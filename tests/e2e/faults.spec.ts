import Database from 'better-sqlite3'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../tools/run.ts'
import { call, expect, goTo, test } from './app.ts'

/** A store that cannot be trusted is left as it is, and the rest of the app goes on. */

test('notes in a damaged file are left untouched, and everything else works', async ({ open, userData }) => {
  const file = join(userData, 'personal.db')
  const bytes = Buffer.from('This is not a database, but it may be all that is left of one. '.repeat(100))
  writeFileSync(file, bytes)
  const { page } = await open()
  await expect(page.getByRole('main')).toContainText('STORE_DAMAGED')
  await goTo(page, '/compare/cpc,ccs')
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByText('ES', { exact: true }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect(await call(page, 'notes', 'save', { about: 'cpc', body: 'x', revision: 0 })).toMatchObject({
    ok: false,
    code: 'STORE_DAMAGED',
  })
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a note that cannot be saved stays in its field, and the reason is said', async ({ open, userData }) => {
  mkdirSync(join(userData, 'personal.db'))
  const { page } = await open()
  await expect(page.getByRole('main')).toContainText('STORE_UNWRITABLE')
  await goTo(page, '/compare/cpc,ccs')
  await expect(page.getByRole('table')).toBeVisible()
  await goTo(page, '/credentials/cpc')
  await expect(page.getByRole('main')).toContainText('STORE_UNWRITABLE')
})

test('a lock that another program holds leaves the text in its field until it can be saved', async ({
  open,
  userData,
}) => {
  test.setTimeout(90_000)
  const { page } = await open()
  await goTo(page, '/credentials/cpc')
  const note = page.getByLabel('Note on CPC')
  await note.waitFor()
  const other = new Database(join(userData, 'personal.db'))
  other.exec('BEGIN IMMEDIATE')
  await note.fill('Must not be lost')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('alert')).toContainText('TIMED_OUT', { timeout: 20_000 })
  await expect(note).toHaveValue('Must not be lost')
  other.exec('COMMIT')
  other.close()
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 })
})

test('notes from a newer version are left untouched, and the app says so', async ({ open, userData }) => {
  const file = join(userData, 'personal.db')
  const newer = new Database(file)
  newer.exec('CREATE TABLE note (about TEXT, body TEXT); PRAGMA user_version = 99')
  newer.close()
  const before = readFileSync(file)
  const { page } = await open()
  await expect(page.getByRole('main')).toContainText('STORE_NEWER')
  await goTo(page, '/credentials/cpc')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CPC')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a damaged catalog file is left untouched while the packs are served from memory', async ({
  open,
  userData,
}) => {
  const file = join(userData, 'catalog.db')
  const bytes = Buffer.alloc(8192, 7)
  writeFileSync(file, bytes)
  const { page } = await open()
  await expect(page.getByRole('main')).toContainText('STORE_DAMAGED')
  await goTo(page, '/compare/cpc,ccs')
  await expect(page.getByRole('table')).toBeVisible()
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a damaged pack is named, and the others work', async ({ open, userData }) => {
  const broken = join(userData, 'packs', 'broken')
  mkdirSync(join(userData, 'packs'))
  cpSync(join(projectRoot, 'resources/packs/medical-coding'), broken, { recursive: true })
  writeFileSync(join(broken, 'pack.json'), '{ "id": ')
  const { page } = await open()
  await expect(page.getByRole('main')).toContainText('PACK_INVALID')
  await expect(page.getByRole('main')).toContainText('broken: pack.json')
  await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
})
