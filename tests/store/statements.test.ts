import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { opened } from './opened.ts'

const root = join(import.meta.dirname, '../../main/store')

async function statementsOf(folder: string): Promise<readonly string[]> {
  const modules = await Promise.all(
    globSync(`${folder}/*.ts`, { cwd: root }).map(
      (file) => import(join(root, file)) as Promise<{ sql?: Record<string, string> }>,
    ),
  )
  return modules.flatMap(({ sql }) => Object.values(sql ?? {}))
}

describe.each([
  ['catalog-store', catalogMigrations],
  ['personal-store', personalMigrations],
] as const)('%s', (folder, migrations) => {
  it('has only statements that fit its schema', async () => {
    const db = await opened(migrations)
    const statements = await statementsOf(folder)
    expect(statements.length).toBeGreaterThan(5)
    for (const statement of statements) expect(() => db.prepare(statement), statement).not.toThrow()
  })

  it('has only strict tables', async () => {
    const db = await opened(migrations)
    const tables = db.prepare<[], { name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE 'sqlite%'`,
    )
    expect(tables.all().length).toBeGreaterThan(2)
    expect(tables.all().filter(({ strict }) => strict === 0)).toEqual([])
  })
})
