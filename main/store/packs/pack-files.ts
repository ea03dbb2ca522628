import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileProblem } from './pack-error.ts'

const maximumBytes = 5_000_000

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
    const result = readJson(join(folder, file))
    if ('rule' in result) {
      problems.push({ file, path: '', rule: result.rule })
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

function readJson(path: string): { bytes: Buffer; json: unknown } | { rule: string } {
  try {
    const file = statSync(path)
    // Reading a pipe or a device might never end.
    if (!file.isFile()) return { rule: 'is not a file' }
    if (file.size > maximumBytes) return { rule: `is larger than ${maximumBytes / 1_000_000} MB` }
    const bytes = readFileSync(path)
    return { bytes, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    return { rule: unreadable(error) }
  }
}

function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return `is not JSON: ${error.message.replaceAll(/\s+/g, ' ')}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT') return 'is missing'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text'
  return `cannot be read (${code})`
}
