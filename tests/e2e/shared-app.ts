import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../../tools/chromium-host/index.ts'
import { call } from './call.ts'

type Launched = Awaited<ReturnType<typeof launch>>

/** One app for all tests of a worker that need no start of their own. */
export interface SharedApp extends Pick<Launched, 'page' | 'reload' | 'answer' | 'faults'> {
  /** Makes it what a new person finds. Only for what a person leaves: a catalog that was changed stays changed. */
  empty(): Promise<void>
  end(): Promise<void>
}

export const windowSize = { width: 1280, height: 800 }

export async function shareApp(): Promise<SharedApp> {
  const userData = mkdtempSync(join(tmpdir(), 'credential-compass-e2e-'))
  const app = await launch({ userData })
  const { page } = app
  await page.setViewportSize(windowSize)
  const { value: settings } = (await call(page, 'settings', 'get', {})) as { value: object }
  return {
    page,
    reload: app.reload,
    answer: app.answer,
    faults: app.faults,
    async empty() {
      // Screens keep what was typed when they are left, so they are left before it is deleted.
      await page.evaluate(async () => {
        location.hash = '/nowhere'
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        sessionStorage.clear()
      })
      await app.answer([])
      await call(page, 'settings', 'change', settings)
      deleteAll(join(userData, 'personal.db'))
      await page.setViewportSize(windowSize)
      // Loading the first screen draws it; going there before would draw it twice.
      await page.evaluate(() => history.replaceState(null, '', '#/'))
      await app.reload()
    },
    async end() {
      await app.close().catch(() => app.kill())
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function deleteAll(path: string): void {
  const db = new Database(path, { timeout: 5_000 })
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  db.transaction(() => {
    for (const table of tables) db.exec(`DELETE FROM ${table}`)
  })()
  db.close()
}
