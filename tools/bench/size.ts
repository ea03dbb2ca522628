import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../run.ts'
import { round2, type Measurement } from './measure.ts'

const renderer = join(projectRoot, 'out/renderer')
const firstLoadLimit = 260_000
const preloadLimit = 4_000

/** What the page needs before it shows anything, gzipped, and the preload as it is; against their limits. */
export function benchSize(): Measurement[] {
  const firstLoad = [...firstLoadFiles()].reduce(
    (sum, file) => sum + gzipSync(readFileSync(file)).byteLength,
    0,
  )
  const preload = statSync(join(projectRoot, 'out/preload/index.cjs')).size
  return [
    inBytes('size: first load', firstLoad, firstLoadLimit),
    inBytes('size: preload', preload, preloadLimit),
  ]
}

function inBytes(name: string, ours: number, reference: number): Measurement {
  return { name, ratio: round2(ours / reference), limit: 1, unit: 'bytes', samples: [{ ours, reference }] }
}

/** Scripts and styles that index.html names, the texts of the larger language, and what those import statically. */
function firstLoadFiles(): ReadonlySet<string> {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, file]) =>
    join(renderer, file ?? ''),
  )
  named.push(largestCatalog())
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    if (!file.endsWith('.js')) return
    const code = readFileSync(file, 'utf8')
    for (const [, path] of code.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g))
      visit(join(dirname(file), path ?? ''))
  }
  named.forEach(visit)
  return found
}

function largestCatalog(): string {
  const assets = join(renderer, 'assets')
  const [largest] = readdirSync(assets)
    .filter((name) => /messages-.*\.js$/.test(name))
    .map((name) => join(assets, name))
    .toSorted((a, b) => statSync(b).size - statSync(a).size)
  if (largest === undefined) throw new Error('There are no texts')
  return largest
}
