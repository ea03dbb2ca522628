import { type Graph, isResource, type Literal, type Resource } from './reader.ts'

/** Something that a file says and that no dimension of the pack holds. */
export interface Unmapped {
  /** The properties that lead to it, such as `ceterms:requires.ceterms:experience`. */
  readonly path: string
  /** Its beginning. */
  readonly value: string
}

const most = 500
const longest = 120

/** What names things or says which kind they are, and is not content by itself. */
const bookkeeping = new Set(['ceterms:ctid', 'ceterms:inLanguage'])

/** All values that can be reached from a thing and were not used, in the order of the file. */
export function unmappedIn(graph: Graph, start: Resource, used: ReadonlySet<Literal>): Unmapped[] {
  const found: Unmapped[] = []
  const visited = new Set<Resource>()
  visit(start, '')
  return found

  function visit(thing: Resource, path: string): void {
    if (visited.has(thing)) return
    visited.add(thing)
    for (const property of thing.properties.keys()) {
      if (bookkeeping.has(property)) continue
      const values = graph.valuesOf(thing, property)
      for (const [place, value] of values.entries()) {
        const here = `${path}${property}${values.length > 1 ? `[${place}]` : ''}`
        if (isResource(value)) visit(value, `${here}.`)
        else if (!used.has(value) && found.length < most) found.push({ path: here, value: beginning(value) })
      }
    }
  }
}

function beginning({ text }: Literal): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
