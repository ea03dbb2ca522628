import type { Trouble } from '../../preload/contract/printing.ts'

/** Keywords that IPP printers and CUPS give as reasons for their state, by how they begin. */
const beginnings: readonly (readonly [string, Trouble])[] = [
  ['media-empty', 'paper'],
  ['media-needed', 'paper'],
  ['input-tray-missing', 'paper'],
  ['media-jam', 'jam'],
  ['toner-empty', 'ink'],
  ['marker-supply-empty', 'ink'],
  ['cover-open', 'open'],
  ['door-open', 'open'],
  ['interlock-open', 'open'],
  ['offline', 'unreachable'],
  ['connecting-to-device', 'unreachable'],
  ['timed-out', 'unreachable'],
  ['shutdown', 'unreachable'],
  ['paused', 'paused'],
  ['moving-to-paused', 'paused'],
]

/** Each trouble once. An unknown reason counts when it calls itself an error; reports and warnings do not. */
export function troublesIn(reasons: readonly string[]): Trouble[] {
  const found = reasons.flatMap((reason) => {
    const [, known] = beginnings.find(([beginning]) => reason.startsWith(beginning)) ?? []
    return known ?? (reason.endsWith('-error') ? 'other' : [])
  })
  return [...new Set<Trouble>(found)]
}
