import { describe, expect, it } from 'vitest'
import { sql as changes } from '../../main/store/catalog-store/changes.ts'
import { sql as confirmations } from '../../main/store/catalog-store/confirmations.ts'
import { sql as credentialDrafts } from '../../main/store/catalog-store/drafts.ts'
import { sql as edits } from '../../main/store/catalog-store/edits.ts'
import { sql as packs } from '../../main/store/catalog-store/packs.ts'
import { sql as profiles } from '../../main/store/catalog-store/profiles.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import { sql as searchIndex } from '../../main/store/catalog-store/search-index.ts'
import { sql as search } from '../../main/store/catalog-store/search.ts'
import { sql as summaries } from '../../main/store/catalog-store/summaries.ts'
import { sql as tally } from '../../main/store/catalog-store/tally.ts'
import { sql as comparisons } from '../../main/store/personal-store/comparisons.ts'
import { sql as drafts } from '../../main/store/personal-store/drafts.ts'
import { sql as notes } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { sql as seenChanges } from '../../main/store/personal-store/seen-changes.ts'
import { sql as settings } from '../../main/store/personal-store/settings.ts'
import { sql as worksheets } from '../../main/store/personal-store/worksheets.ts'
import { opened } from './opened.ts'

describe.each([
  [
    'catalog',
    catalogMigrations,
    [changes, confirmations, credentialDrafts, edits, packs, profiles, search, searchIndex, summaries, tally],
  ],
  ['personal', personalMigrations, [comparisons, drafts, notes, seenChanges, settings, worksheets]],
] as const)('the %s store', (_name, migrations, tables) => {
  it('has only statements that fit its schema', async () => {
    const db = await opened(migrations)
    for (const statement of tables.flatMap((sql) => Object.values(sql)))
      expect(() => db.prepare(statement), statement).not.toThrow()
  })

  it('has only strict tables', async () => {
    const db = await opened(migrations)
    const listed = db.prepare<[], { name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    expect(listed.all().length).toBeGreaterThan(2)
    expect(listed.all().filter(({ strict }) => strict === 0)).toEqual([])
  })
})
