import { readFileSync, statSync } from 'node:fs'
import { assertNever } from '../../domain/assert-never.ts'

const maximumBytes = 5_000_000
/** Levels of lists and records in one another: several times what any pack or credential has. */
const deepest = 100

export type JsonFile =
  | { readonly state: 'read'; readonly bytes: Buffer; readonly json: unknown }
  | { readonly state: 'unusable'; readonly why: 'tooLarge' | 'tooDeep' | 'notUtf8' | 'missing' }
  /** With the parser's or the system's own words. */
  | { readonly state: 'unusable'; readonly why: 'notJson' | 'unreadable'; readonly detail: string }

/** Reads a JSON file that anyone may have written: nothing in it can keep the app busy or exhaust it. */
export function readJsonFile(path: string): JsonFile {
  try {
    const file = statSync(path)
    // Reading a pipe or a device might never end.
    if (!file.isFile()) return { state: 'unusable', why: 'unreadable', detail: 'is not a file' }
    if (file.size > maximumBytes) return { state: 'unusable', why: 'tooLarge' }
    const bytes = readFileSync(path)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isTooDeep(text)) return { state: 'unusable', why: 'tooDeep' }
    return { state: 'read', bytes, json: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return { state: 'unusable', why: 'notJson', detail: error.message }
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT') return { state: 'unusable', why: 'missing' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { state: 'unusable', why: 'notUtf8' }
    return { state: 'unusable', why: 'unreadable', detail: `cannot be read (${code})` }
  }
}

/** What is wrong with a file that a person chose, as far as they can do something about it. */
export function whyUnusable({
  why,
}: Extract<JsonFile, { state: 'unusable' }>): 'unreadable' | 'notJson' | 'tooLarge' | 'tooDeep' {
  switch (why) {
    case 'missing':
    case 'unreadable':
      return 'unreadable'
    case 'notUtf8':
    case 'notJson':
      return 'notJson'
    case 'tooLarge':
    case 'tooDeep':
      return why
    default:
      return assertNever(why)
  }
}

const [quote, backslash, openList, closeList, openRecord, closeRecord] = Array.from('"\\[]{}', (sign) =>
  sign.charCodeAt(0),
)

/** Counted before parsing, which would build all of it first; brackets within strings count for nothing. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (isString) {
      if (sign === backslash) at += 1
      else if (sign === quote) isString = false
    } else if (sign === quote) isString = true
    else if (sign === openList || sign === openRecord) depth += 1
    else if (sign === closeList || sign === closeRecord) depth -= 1
    if (depth > deepest) return true
  }
  return false
}
