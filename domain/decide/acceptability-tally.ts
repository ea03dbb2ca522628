import { type Matrix, tie } from './problem.ts'

export interface Acceptability {
  /** [option][rank]: the share of draws in which it has the rank; where options tie, they split their ranks. */
  readonly rankShares: Matrix
  /** The mean weights of the draws in which each option is first; undefined for one that never is. */
  readonly centralWeights: readonly (readonly number[] | undefined)[]
  /** [a][b]: the share of draws in which a scores higher; ties count for neither. */
  readonly wins: Matrix
  /** [option] */
  readonly meanScores: readonly number[]
  /** Bits; 0 where every draw ranks alike. Undefined for more options than `mostRanked`. */
  readonly entropy: number | undefined
}

/** Beyond that, a ranking of all options has no whole number of its own. */
const mostRanked = 13

/** What is counted over the draws, in typed arrays; matrices row after row. */
export const newTally = (options: number, criteria: number, draws: number) => ({
  /** Of this draw, filled by the caller. */
  scores: new Float64Array(options),
  /** How many options score higher, in this draw. */
  above: new Int32Array(options),
  /** [a][b]: how often b scores higher. */
  losses: new Int32Array(options * options),
  ranks: new Float64Array(options * options),
  central: new Float64Array(options * criteria),
  sums: new Float64Array(options),
  rankings: new Float64Array(draws),
})
type Tally = ReturnType<typeof newTally>

export function count(tally: Tally, weights: Float64Array, draw: number): void {
  const { scores, above, ranks, sums, rankings } = tally
  const options = scores.length
  const hasTies = compare(tally) < (options * (options - 1)) / 2
  let ranking = 0
  for (let i = 0; i < options; i += 1) {
    const rank = above[i] ?? 0
    const tied = hasTies ? sharing(above, rank) : 1
    const share = 1 / tied
    const cell = i * options + rank
    for (let r = cell; r < cell + tied; r += 1) ranks[r] = (ranks[r] ?? 0) + share
    if (rank === 0) addCentral(tally, i, weights, share)
    sums[i] = (sums[i] ?? 0) + (scores[i] ?? 0)
    ranking = ranking * options + rank
  }
  rankings[draw] = ranking
}

/**
 * Every pair both ways, without branches, because a processor cannot foresee which of two is higher. Answers how many
 * pairs are not tied.
 */
function compare({ scores, above, losses }: Tally): number {
  const options = scores.length
  let decided = 0
  for (let a = 0, cell = 0; a < options; a += 1) {
    const bar = (scores[a] ?? 0) + tie
    let higher = 0
    for (let b = 0; b < options; b += 1, cell += 1) {
      const isHigher = Number((scores[b] ?? 0) > bar)
      losses[cell] = (losses[cell] ?? 0) + isHigher
      higher += isHigher
    }
    above[a] = higher
    decided += higher
  }
  return decided
}

function sharing(above: Int32Array, rank: number): number {
  let tied = 0
  for (let i = 0; i < above.length; i += 1) tied += Number(above[i] === rank)
  return tied
}

function addCentral({ central }: Tally, option: number, weights: Float64Array, share: number): void {
  const row = option * weights.length
  for (let j = 0; j < weights.length; j += 1)
    central[row + j] = (central[row + j] ?? 0) + share * (weights[j] ?? 0)
}

/** The counts as shares; 0 everywhere after no draws. */
export function told({ ranks, losses, central, sums, rankings }: Tally): Acceptability {
  const options = sums.length
  const draws = Math.max(1, rankings.length)
  const rows = (flat: Float64Array | Int32Array, width: number): Matrix =>
    Array.from({ length: options }, (_, i) =>
      Array.from(flat.subarray(i * width, (i + 1) * width), (sum) => sum / draws),
    )
  const rankShares = rows(ranks, options)
  const lost = rows(losses, options)
  return {
    rankShares,
    centralWeights: rows(central, central.length / options).map((row, i) => {
      const first = rankShares[i]?.[0] ?? 0
      return first > 0 ? row.map((weight) => weight / first) : undefined
    }),
    wins: lost.map((_, a) => lost.map((row) => row[a] ?? 0)),
    meanScores: rows(sums, 1).flat(),
    entropy: options > mostRanked ? undefined : rankingEntropy(frequencies(rankings)),
  }
}

function frequencies(rankings: Float64Array): readonly number[] {
  const counts: number[] = []
  rankings.sort()
  for (let from = 0, to = 0; from < rankings.length; from = to) {
    while (rankings[to] === rankings[from]) to += 1
    counts.push(to - from)
  }
  return counts
}

/** −Σ p log₂ p over the rankings that occur, from how often each does; 0 where there is one or none. */
export function rankingEntropy(counts: readonly number[]): number {
  const all = counts.reduce((sum, n) => sum + n, 0)
  return counts.reduce((bits, n) => (n > 0 ? bits - (n / all) * Math.log2(n / all) : bits), 0)
}
