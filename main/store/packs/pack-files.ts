import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assertNever } from '../../../domain/assert-never.ts'
import { type JsonFile, readJsonFile } from '../../files/read-json.ts'
import type { FileProblem } from './pack-error.ts'

export interface PackFiles {
  /** Parsed JSON by file name; nothing is known of its shape. */
  readonly contents: ReadonlyMap<string, unknown>
  readonly problems: readonly FileProblem[]
  /** SHA-256, hexadecimal, over names and bytes: neither dates nor the order in the folder count. */
  readonly hash: string
}

/**
 * Reads the given files, the optional ones that are there, and every `credentials/*.json`. A file that cannot
 * be used is among the problems.
 */
export function readPackFiles(
  folder: string,
  names: readonly string[],
  optional: readonly string[],
): PackFiles {
  const found = optional.filter((name) => existsSync(join(folder, name)))
  const contents = new Map<string, unknown>()
  const problems: FileProblem[] = []
  const hash = createHash('sha256')
  for (const file of [...names, ...found, ...credentialFiles(folder)]) {
    const result = readJsonFile(join(folder, file))
    if (result.state === 'unusable') {
      problems.push({ file, path: '', rule: ruleOf(result) })
    } else {
      contents.set(file, result.json)
      hash.update(`${file}\0${result.bytes.length}\0`).update(result.bytes)
    }
  }
  return { contents, problems, hash: hash.digest('hex') }
}

function credentialFiles(folder: string): readonly string[] {
  try {
    return (
      readdirSync(join(folder, 'credentials'))
        // macOS leaves "._name" beside each file on a USB stick.
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .toSorted()
        .map((name) => `credentials/${name}`)
    )
  } catch {
    // Without credentials the schema has the better words for it.
    return []
  }
}

function ruleOf(unusable: Extract<JsonFile, { state: 'unusable' }>): string {
  switch (unusable.why) {
    case 'missing':
      return 'is missing'
    case 'tooLarge':
      return 'is larger than 5 MB'
    case 'tooDeep':
      return 'is nested too deeply'
    case 'notUtf8':
      return 'is not UTF-8 text'
    case 'notJson':
      return `is not JSON: ${unusable.detail.replaceAll(/\s+/g, ' ')}`
    case 'unreadable':
      return unusable.detail
    default:
      return assertNever(unusable)
  }
}
