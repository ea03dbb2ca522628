import { schemaVersion, type WriteDb } from './db.ts'

/**
 * Runs the migrations that the file has not seen, all in one transaction together with the new version number:
 * a failure leaves the file as it was. `backUp` runs first where there is something to lose, and stops the
 * migration when it fails.
 */
export async function migrate(
  db: WriteDb,
  migrations: readonly string[],
  backUp: () => Promise<unknown>,
): Promise<void> {
  const from = schemaVersion(db)
  if (from >= migrations.length) return
  if (from > 0) await backUp()
  const run = db.transaction(() => {
    // Read again under the lock: another process may have migrated meanwhile.
    for (const migration of migrations.slice(schemaVersion(db))) db.exec(migration)
    db.pragma(`user_version = ${migrations.length}`)
  })
  run.immediate()
}
