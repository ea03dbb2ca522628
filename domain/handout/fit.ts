import { readingsOf } from '../catalog/evidence.ts'
import type { Handout, HandoutRow } from './model.ts'
import { needs } from './needs.ts'
import { othersPart } from './others-part.ts'

/** What may be left out: a row, rows that speak for and against, or what a profile says of others. */
interface Part {
  readonly members: readonly { readonly id: string }[]
  /** One of `needs`: the smaller, the sooner it goes. */
  readonly need: number
}

/** How a handout came out. */
export interface Laid {
  /** Of all text, in parts of what one page holds: 1.5 is one page and a half. */
  readonly height: number
  /** Of each part that may be left out, by its id, in the same measure. */
  readonly parts: Readonly<Record<string, number>>
  /** Of one source in the list, on average. */
  readonly source: number
  /** Counted in the file, once there is one. */
  readonly pages?: number
}

/** Pages are never filled to the brim: a row that does not fit goes to the next one whole. */
const brim = 0.98
/** What is taken off where the measure says that it fits and the count says that it does not. */
const little = 0.06
/** With rows go their bands too: as much of the surplus is taken off at once, and the rest once it is measured. */
const portion = 0.85

/**
 * The next thing to try, so that a handout fits the sides that are asked for, or undefined where it fits or
 * nothing is left to try. First the spacing is tightened; then rows are left out that tell no credentials apart or
 * that the pack calls optional; then the text gets 11 points; then all others go but those that must stay. Rows that
 * are needed alike go from the end of the sheet. What cannot fit gets one more side, everything back, and 12 points
 * again. Large print is never cut or made smaller, and a kind without rows is never cut.
 *
 * @param whole the handout as it was before anything was tried
 * @param now the handout as it was laid out
 */
export function nextToTry(whole: Handout, now: Handout, laid: Laid): Handout | undefined {
  const { sides, textSize, fit } = now
  if (sides === 'all' || textSize === 'large') return undefined
  const surplus = surplusOf(laid, sides)
  if (surplus <= 0) return undefined
  const parts = optionalParts(now)
  if (fit.spacing === 'roomy') return { ...now, fit: { ...fit, spacing: 'tight' } }
  const soon = parts.filter(({ need }) => need <= needs.optional)
  if (soon.length > 0) return told(whole, withoutSome(now, soon, surplus, laid))
  if (fit.points === 12) return { ...now, fit: { ...fit, points: 11 } }
  return parts.length > 0 ? told(whole, withoutSome(now, parts, surplus, laid)) : oneMoreSide(whole, now)
}

function surplusOf({ height, pages }: Laid, sides: number): number {
  const measured = height - sides * brim
  return pages !== undefined && pages > sides ? Math.max(measured, little) : measured
}

function oneMoreSide(whole: Handout, { sides }: Handout): Handout {
  return { ...whole, sides: sides === 1 ? 2 : 'all', fit: { ...whole.fit, spacing: 'tight' } }
}

/** In the order in which they go: the least needed first, and of those the last. */
function optionalParts(handout: Handout): readonly Part[] {
  if (!('columns' in handout)) return []
  const rows = handout.groups.flatMap(({ balanced, rows: all }) =>
    (balanced ? [all] : all.map((row) => [row])).flatMap(partOf),
  )
  const { id, need } = othersPart
  return [...rows, ...(tellsOfOthers(handout) ? [{ members: [{ id }], need }] : [])]
    .toReversed()
    .toSorted((a, b) => a.need - b.need)
}

const tellsOfOthers = (handout: Handout): boolean =>
  handout.kind === 'profile' && handout.relations.length > 0

/** None where one of the rows must stay. */
function partOf(rows: readonly HandoutRow[]): readonly Part[] {
  const needed = rows.flatMap(({ need }) => need ?? [])
  return needed.length < rows.length
    ? []
    : [{ members: rows.map(({ dimension }) => dimension), need: Math.max(...needed) }]
}

/** Without the first of these parts, as many as take most of the surplus with them, or all of a small one. */
function withoutSome(handout: Handout, parts: readonly Part[], surplus: number, laid: Laid): Handout {
  let kept = handout
  let left = surplus > little ? surplus * portion : surplus
  for (const part of parts) {
    if (left <= 0) break
    const next = withoutPart(kept, part)
    const height = part.members.reduce((all, { id }) => all + (laid.parts[id] ?? 0), 0)
    left -= height + (kept.sources.length - next.sources.length) * laid.source
    kept = next
  }
  return kept
}

/** Says what is left out, in the order of the whole sheet: a group that is gone by its own name. */
function told(whole: Handout, cut: Handout): Handout {
  if (!('columns' in whole) || !('columns' in cut)) return cut
  const left = new Set(cut.groups.flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id)))
  const dropped = whole.groups.flatMap(({ label, rows }) => {
    const gone = rows.filter(({ dimension }) => !left.has(dimension.id))
    return gone.length > 1 && gone.length === rows.length
      ? [{ en: `all of “${label.en}”`, es: `todo el grupo «${label.es}»` }]
      : gone.map(({ dimension }) => dimension.label)
  })
  const others = tellsOfOthers(whole) && !tellsOfOthers(cut) ? [othersPart.label] : []
  return { ...cut, fit: { ...cut.fit, dropped: [...dropped, ...others] } }
}

/** Without this part, and without the sources that only it names. */
function withoutPart(handout: Handout, { members }: Part): Handout {
  if (!('columns' in handout)) return handout
  const ids = new Set(members.map(({ id }) => id))
  const groups = handout.groups.flatMap((group) => {
    const rows = group.rows.filter(({ dimension }) => !ids.has(dimension.id))
    return rows.length === 0 ? [] : [{ ...group, rows }]
  })
  const relations = handout.kind === 'profile' && !ids.has(othersPart.id) ? handout.relations : []
  const facts = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
  const used = new Set([
    ...facts.flatMap(({ fact }) => readingsOf(fact)[0]?.sources ?? []),
    ...relations.flatMap(({ evidence }) => evidence.sources),
  ])
  return {
    ...handout,
    groups,
    ...(handout.kind === 'profile' && { relations }),
    sources: handout.sources
      .filter(({ source }) => used.has(source.id))
      .map(({ source }, place) => ({ number: place + 1, source })),
  }
}
