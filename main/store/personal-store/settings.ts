import { Settings } from '../../../preload/contract/settings.ts'
import { type ReadDb, statement, together, type WriteDb } from '../db.ts'

interface SettingRow {
  readonly key: string
  /** JSON. */
  readonly value: string
}

export const sql = {
  find: `SELECT key, value FROM setting ORDER BY key`,
  change: `
    INSERT INTO setting (key, value) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET value = excluded.value`,
} as const

/** What has been chosen so far. A choice that this version does not offer any more counts as not made. */
export function findSettings(db: ReadDb): Partial<Settings> {
  const found: Partial<Settings> = {}
  for (const { key, value } of statement<[], SettingRow>(db, sql.find).all()) {
    const choice = Settings.partial().safeParse({ [key]: JSON.parse(value) as unknown })
    if (choice.success) Object.assign(found, choice.data)
  }
  return found
}

export function changeSettings(
  db: WriteDb,
  choices: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): void {
  together(db, () => {
    for (const [key, value] of Object.entries(choices)) {
      if (value !== undefined) statement(db, sql.change).run(key, JSON.stringify(value))
    }
  })
}
