import { createRequire } from 'node:module'
import { join, resolve, sep } from 'node:path'
import type SqliteDatabase from 'better-sqlite3'
import { appDir } from './config.ts'

/** The app's own copy, so that what is tested is what it carries; asked for from beside it, past our own hook. */
const beside = join(appDir, 'node_modules', 'index.js')
const Database = createRequire(beside)('better-sqlite3') as typeof SqliteDatabase

/** Row 84: native code cannot open a path inside the archive that the app's folder becomes. */
export const GuardedDatabase = new Proxy(Database, {
  construct(target, args: ConstructorParameters<typeof SqliteDatabase>, newTarget) {
    const [file] = args
    const isFile = typeof file === 'string' && file !== '' && file !== ':memory:'
    if (isFile && resolve(file).startsWith(appDir + sep)) {
      throw new Error(`a database inside the app's archive cannot be opened: ${file}`)
    }
    return Reflect.construct(target, args, newTarget) as object
  },
})
