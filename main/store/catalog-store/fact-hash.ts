import { createHash } from 'node:crypto'
import type { Fact } from '../../../domain/catalog/fact.ts'

/** SHA-256 of what a fact says: the order of keys in its file does not count. */
export function factHash(fact: Fact): string {
  return createHash('sha256').update(JSON.stringify(fact, sortedKeys)).digest('hex')
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
