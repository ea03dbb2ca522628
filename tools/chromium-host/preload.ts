import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import { makeCodec } from './clone.ts'
import { makeContextBridge } from './context-bridge.ts'
import { type PageSettings, startPage } from './page.ts'

/** Row 29: a sandboxed preload is compiled as a function body with these parameters. */
const PARAMETERS = [
  'require',
  'process',
  'exports',
  'module',
  'Buffer',
  'global',
  'setImmediate',
  'clearImmediate',
]

export interface PageScript {
  readonly source: string
  /** Why the preload cannot even be compiled: an import, an export, a top-level await (row 17). */
  readonly error?: Error
}

function compile(path: string): { readonly body: string } | { readonly error: Error } {
  try {
    const body = readFileSync(path, 'utf8')
    compileFunction(body, PARAMETERS, { filename: path })
    return { body: `function (${PARAMETERS.join(', ')}) {\n${body}\n}` }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** What every document of a window runs first. */
export function pageScript(settings: PageSettings): PageScript {
  const preload = settings.preloadPath ? compile(settings.preloadPath) : { body: 'undefined' }
  const body = 'body' in preload ? preload.body : 'undefined'
  const source = `(${String(startPage)})(${String(makeCodec)}, ${String(makeContextBridge)}, ${JSON.stringify(settings)}, ${body})`
  return 'error' in preload ? { source, error: preload.error } : { source }
}
