import type { Pack } from '../../../domain/catalog/pack.ts'
import { nameOf } from '../medical-coding.ts'

/** One thing that the content of a pack must hold to. */
export interface Rule {
  readonly claim: string
  /** Places that break it, in words. */
  readonly broken: (pack: Pack) => readonly string[]
  /** Each changes a copy of the shipped pack so that this rule is broken, and no other. */
  readonly faults: Readonly<Record<string, (pack: Pack) => void>>
}

/**
 * A fault: sets what a path names to a value, or removes it. `credentials/cpc/facts/exam-time/asOf`: keys, places
 * in a list, or what the entry of a list is known by.
 */
export function set(path: string, value?: unknown): (pack: Pack) => void {
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  return (pack) => {
    const parent = keys.reduce<unknown>(childOf, pack)
    if (typeof parent !== 'object' || parent === null) throw new Error(`The pack has no ${path}`)
    if (value === undefined) Reflect.deleteProperty(parent, last)
    else Reflect.set(parent, last, value)
  }
}

function childOf(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.find((entry) => nameOf(entry) === key) ?? node[Number(key)]
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
}
