import { type Block, blockSize } from './draws.ts'
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
}

/** What is counted over the draws, in typed arrays; matrices row after row. */
export const newTally = (options: number, criteria: number) => ({
  /** [option][draw of the block]: how many options score higher. */
  above: new Int32Array(options * blockSize),
  wins: new Int32Array(options * options),
  ranks: new Float64Array(options * options),
  central: new Float64Array(options * criteria),
  sums: new Float64Array(options),
})
type Tally = ReturnType<typeof newTally>

export function count(tally: Tally, { scores, weights, size }: Block): void {
  const { above, ranks, sums } = tally
  const options = sums.length
  const hasTies = compare(tally, scores, size) < (size * options * (options - 1)) / 2
  for (let i = 0; i < options; i += 1) {
    let sum = 0
    for (let draw = 0, cell = i * blockSize; draw < size; draw += 1, cell += 1) {
      const rank = above[cell] ?? 0
      const place = i * options + rank
      const tied = hasTies ? sharing(above, draw, rank) : 1
      if (tied === 1) ranks[place] = (ranks[place] ?? 0) + 1
      else for (let r = place; r < place + tied; r += 1) ranks[r] = (ranks[r] ?? 0) + 1 / tied
      if (rank === 0) addCentral(tally, i, weights[draw], 1 / tied)
      sum += scores[cell] ?? 0
    }
    sums[i] = (sums[i] ?? 0) + sum
  }
}

/**
 * Every pair in every draw of a block, pair by pair and without branches, because a processor cannot foresee which of
 * two is higher. Answers how many are not tied.
 */
function compare({ above, wins, sums }: Tally, scores: Float64Array, size: number): number {
  const options = sums.length
  let decided = 0
  above.fill(0)
  for (let a = 1; a < options; a += 1) {
    for (let b = 0; b < a; b += 1) {
      let [won, lost] = [0, 0]
      for (let one = a * blockSize, other = b * blockSize; one < a * blockSize + size; one += 1, other += 1) {
        const gap = (scores[one] ?? 0) - (scores[other] ?? 0)
        const isHigher = Number(gap > tie)
        const isLower = Number(gap < -tie)
        above[other] = (above[other] ?? 0) + isHigher
        above[one] = (above[one] ?? 0) + isLower
        won += isHigher
        lost += isLower
      }
      wins[a * options + b] = (wins[a * options + b] ?? 0) + won
      wins[b * options + a] = (wins[b * options + a] ?? 0) + lost
      decided += won + lost
    }
  }
  return decided
}

function sharing(above: Int32Array, draw: number, rank: number): number {
  let tied = 0
  for (let cell = draw; cell < above.length; cell += blockSize) tied += Number(above[cell] === rank)
  return tied
}

function addCentral(
  { central }: Tally,
  option: number,
  weights: Float64Array | undefined,
  share: number,
): void {
  if (!weights) return
  const row = option * weights.length
  for (let j = 0; j < weights.length; j += 1)
    central[row + j] = (central[row + j] ?? 0) + share * (weights[j] ?? 0)
}

/** The counts as shares; 0 everywhere after no draws. */
export function told({ ranks, wins, central, sums }: Tally, draws: number): Acceptability {
  const options = sums.length
  const rows = (flat: Float64Array | Int32Array, width: number): Matrix =>
    Array.from({ length: options }, (_, i) =>
      Array.from(flat.subarray(i * width, (i + 1) * width), (sum) => (draws > 0 ? sum / draws : 0)),
    )
  const rankShares = rows(ranks, options)
  return {
    rankShares,
    centralWeights: rows(central, central.length / options).map((row, i) => {
      const first = rankShares[i]?.[0] ?? 0
      return first > 0 ? row.map((weight) => weight / first) : undefined
    }),
    wins: rows(wins, options),
    meanScores: rows(sums, 1).flat(),
  }
}
