import { tie } from './problem.ts'

/** What a criterion adds to one option's lead over another: points = w_j (v_aj − v_bj), of 1; never negative. */
export interface Contribution {
  readonly criterion: number
  readonly points: number
}

export type TradeOffScheme = 'oneToOne' | 'oneToMany' | 'manyToOne'

/** Advantages that weigh at least as much as the drawbacks together; no advantage is in two covers. */
export interface Cover {
  readonly advantages: readonly Contribution[]
  readonly drawbacks: readonly Contribution[]
}

/**
 * Matches all drawbacks with advantages: each with one of its own; else some advantages with several drawbacks; else
 * some drawbacks with several advantages. Both lists from the largest on. An exact search over at most 12 criteria;
 * undefined where none of the three is possible.
 */
export function coverDrawbacks(
  advantages: readonly Contribution[],
  drawbacks: readonly Contribution[],
): { readonly scheme: TradeOffScheme; readonly covers: readonly Cover[] } | undefined {
  const pairs = oneToOne(advantages, drawbacks)
  if (pairs) return { scheme: 'oneToOne', covers: pairs }
  const shared = oneToMany(advantages, drawbacks)
  if (shared) return { scheme: 'oneToMany', covers: shared }
  const joined = manyToOne(advantages, drawbacks)
  return joined && { scheme: 'manyToOne', covers: joined }
}

/** The largest with the largest: if any matching holds, this one does. */
function oneToOne(
  advantages: readonly Contribution[],
  drawbacks: readonly Contribution[],
): readonly Cover[] | undefined {
  const covers = drawbacks.map((drawback, n) => ({
    advantages: advantages.slice(n, n + 1),
    drawbacks: [drawback],
  }))
  return covers.every(holds) ? covers : undefined
}

const sum = (found: readonly Contribution[]): number => found.reduce((total, { points }) => total + points, 0)
const holds = (cover: Cover): boolean => sum(cover.advantages) >= sum(cover.drawbacks) - tie

/** Puts each drawback under one advantage that has room, the fullest first, and goes back where that fails later. */
function oneToMany(
  advantages: readonly Contribution[],
  drawbacks: readonly Contribution[],
): readonly Cover[] | undefined {
  const rooms = advantages.map((advantage) => ({ advantage, held: [] as Contribution[] }))
  const room = (at: (typeof rooms)[number]): number => at.advantage.points - sum(at.held)
  const place = (nth: number): boolean => {
    const drawback = drawbacks[nth]
    if (!drawback) return true
    const open = rooms.filter((at) => room(at) >= drawback.points - tie).toSorted((a, b) => room(a) - room(b))
    return open.some((at) => {
      at.held.push(drawback)
      if (place(nth + 1)) return true
      at.held.pop()
      return false
    })
  }
  if (!place(0)) return undefined
  return rooms
    .filter(({ held }) => held.length > 0)
    .map(({ advantage, held }) => ({ advantages: [advantage], drawbacks: held }))
}

/** Gives each advantage to one drawback that still lacks some, the largest first, and goes back where that fails later. */
function manyToOne(
  advantages: readonly Contribution[],
  drawbacks: readonly Contribution[],
): readonly Cover[] | undefined {
  const covers = drawbacks.map((drawback) => ({ advantages: [] as Contribution[], drawbacks: [drawback] }))
  const give = (nth: number, left: number): boolean => {
    const lacking = covers.filter((cover) => !holds(cover))
    if (lacking.length === 0) return true
    const advantage = advantages[nth]
    const need = lacking.reduce((total, cover) => total + sum(cover.drawbacks) - sum(cover.advantages), 0)
    if (!advantage || left < need - tie) return false
    const tryWith = (cover: (typeof covers)[number]): boolean => {
      cover.advantages.push(advantage)
      if (give(nth + 1, left - advantage.points)) return true
      cover.advantages.pop()
      return false
    }
    return lacking.some(tryWith) || give(nth + 1, left - advantage.points)
  }
  return give(0, sum(advantages)) ? covers : undefined
}
