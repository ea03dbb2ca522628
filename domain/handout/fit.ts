import type { DimensionId } from '../catalog/ids.ts'
import type { Handout, HandoutRow } from './model.ts'
import { readingsOf } from '../catalog/evidence.ts'

/** How a handout came out. */
export interface Laid {
  /** Of all text, in parts of what one page holds: 1.5 is one page and a half. */
  readonly height: number
  /** Of each row that may be left out, in the same measure. */
  readonly rows: Readonly<Record<DimensionId, number>>
  /** Counted in the file, once there is one. */
  readonly pages?: number
}

/** Pages are never filled to the brim: a row that does not fit goes to the next one whole. */
const brim = 0.98
/** What is taken off where the measure says that it fits and the count says that it does not. */
const little = 0.06

/**
 * The next thing to try, so that a handout fits the sides that are asked for, or undefined where it fits or
 * nothing is left to try. First the spacing is tightened; then rows are left out that tell no credentials apart,
 * then the text gets 11 points; then rows go that the pack calls optional, and for one side all others but those
 * that must stay, the longest first, so that fewest go. What cannot fit gets one more side, everything back, and
 * 12 points again. Large print is never cut or made smaller, nor is a kind without rows to leave out.
 *
 * @param whole the handout as it was before anything was tried
 * @param now the handout as it was laid out
 */
export function nextToTry(whole: Handout, now: Handout, laid: Laid): Handout | undefined {
  const { sides, textSize, fit } = now
  if (sides === 'all' || textSize === 'large') return undefined
  const surplus = surplusOf(laid, sides)
  if (surplus <= 0) return undefined
  const rows = optionalRows(now, sides === 1 ? 3 : 2)
  if (fit.spacing === 'roomy') return { ...now, fit: { ...fit, spacing: 'tight' } }
  const soon = rows.filter(({ need = 0 }) => need < 2)
  if (soon.length > 0) return withoutRows(now, enough(soon, surplus, laid))
  if (fit.points === 12) return { ...now, fit: { ...fit, points: 11 } }
  return rows.length > 0 ? withoutRows(now, enough(rows, surplus, laid)) : oneMoreSide(whole, now)
}

function surplusOf({ height, pages }: Laid, sides: number): number {
  const measured = height - sides * brim
  return pages !== undefined && pages > sides ? Math.max(measured, little) : measured
}

function oneMoreSide(whole: Handout, { sides }: Handout): Handout {
  return { ...whole, sides: sides === 1 ? 2 : 'all', fit: { ...whole.fit, spacing: 'tight' } }
}

function optionalRows(handout: Handout, most: number): readonly HandoutRow[] {
  if (!('columns' in handout)) return []
  return handout.groups
    .flatMap(({ rows }) => rows)
    .filter(({ need }) => need !== undefined && need <= most)
    .toSorted((a, b) => (a.need ?? 0) - (b.need ?? 0))
}

/**
 * The first of them, by need, then the last of the sheet or, where they tell apart, the longest, that together
 * are half as high as the surplus: sources go with them, and what is still too much then goes next. A small rest
 * goes at once.
 */
function enough(rows: readonly HandoutRow[], surplus: number, laid: Laid): ReadonlySet<DimensionId> {
  const places = new Map(rows.map((row, place) => [row, place]))
  const after = (row: HandoutRow): number => -(places.get(row) ?? 0)
  const longest = (row: HandoutRow): number => -heightOf([row], laid)
  const inTurn = rows.toSorted((a, b) => {
    const order = a.need === 3 ? longest : after
    return (a.need ?? 0) - (b.need ?? 0) || order(a) - order(b)
  })
  const dropped = new Set<DimensionId>()
  let left = surplus > little ? surplus / 2 : surplus
  for (const row of inTurn) {
    if (left <= 0) break
    dropped.add(row.dimension.id)
    left -= heightOf([row], laid)
  }
  return dropped
}

function heightOf(rows: readonly HandoutRow[], { rows: heights }: Laid): number {
  return rows.reduce((sum, { dimension }) => sum + (heights[dimension.id] ?? 0), 0)
}

/** Without these rows, and without the sources that only they name. */
function withoutRows(handout: Handout, dropped: ReadonlySet<DimensionId>): Handout {
  if (!('columns' in handout)) return handout
  const rows = handout.groups.flatMap((group) => group.rows)
  const gone = rows.filter(({ dimension }) => dropped.has(dimension.id))
  const groups = handout.groups.flatMap(({ label, rows: all }) => {
    const kept = all.filter(({ dimension }) => !dropped.has(dimension.id))
    return kept.length === 0 ? [] : [{ label, rows: kept }]
  })
  const facts = groups.flatMap(({ rows: kept }) => kept.flatMap(({ cells }) => cells))
  const shown = facts.flatMap(({ fact }) =>
    readingsOf(fact)
      .slice(0, 1)
      .flatMap(({ sources }) => sources),
  )
  const related =
    handout.kind === 'profile' ? handout.relations.flatMap(({ evidence }) => evidence.sources) : []
  const used = new Set([...shown, ...related])
  return {
    ...handout,
    groups,
    sources: handout.sources
      .filter(({ source }) => used.has(source.id))
      .map(({ source }, place) => ({ number: place + 1, source })),
    fit: {
      ...handout.fit,
      dropped: [...handout.fit.dropped, ...gone.map(({ dimension: { id, label } }) => ({ id, label }))],
    },
  }
}
