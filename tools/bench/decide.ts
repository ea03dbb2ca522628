import { acceptability, drawsForOnePercent } from '../../domain/decide/acceptability.ts'
import type { Problem } from '../../domain/decide/problem.ts'
import { randomState, uniform } from '../../domain/decide/random.ts'
import { compareTimes, type Measurement, time } from './measure.ts'

const size = 12
const seed = 20_261
const rounds = 25
/** How often each is done in a round, so that it takes long enough to be told apart. */
const times = 5

/**
 * Acceptability of 12 options by 12 criteria, all rated and with every fifth rating unknown, against a bare loop that
 * draws uniform weights and computes the same weighted sums, and nothing else; and four times as many draws against
 * four times the draws.
 */
export async function benchDecide(): Promise<readonly Measurement[]> {
  const rated = problem(0)
  const partly = problem(0.2)
  const shares = (of: Problem, draws: number) => () =>
    time(() => {
      for (let n = 0; n < times; n += 1) acceptability(of, { draws, seed, weights: 'any' })
    })
  const bare = (of: Problem) => () => time(() => bareSums(of, times * drawsForOnePercent))
  const [few, many] = [shares(rated, drawsForOnePercent), shares(rated, 4 * drawsForOnePercent)]
  const fourTimesFew = async (): Promise<number> =>
    (await few()) + (await few()) + (await few()) + (await few())
  // Once each before it counts, so that both are compiled.
  for (const warm of [few, many, bare(rated), shares(partly, drawsForOnePercent), bare(partly)]) await warm()
  return [
    await compareTimes('acceptability', 2, rounds, few, bare(rated)),
    await compareTimes(
      'acceptability, unknown ratings',
      2,
      rounds,
      shares(partly, drawsForOnePercent),
      bare(partly),
    ),
    await compareTimes('acceptability, growth', 1.2, rounds, many, fourTimesFew),
  ]
}

function problem(unknown: number): Problem {
  const random = randomState(seed)
  const row = <T>(cell: (n: number) => T): readonly T[] => Array.from({ length: size }, (_, n) => cell(n))
  return {
    values: row(() =>
      row(() => {
        const value = uniform(random)
        return uniform(random) < unknown ? { low: 0, high: 1 } : { low: value, high: value }
      }),
    ),
    weights: row(() => 1 / size),
    order: row((n) => [n]),
    steps: row(() => 0.25),
  }
}

/** Every sum is kept, so that none is left out by the compiler. */
function bareSums({ values }: Problem, draws: number): Float64Array {
  const ratings = Float64Array.from(values.flat(), ({ low }) => low)
  const weights = new Float64Array(size)
  const sums = new Float64Array(size * drawsForOnePercent)
  for (let draw = 0, to = 0; draw < draws; draw += 1) {
    let total = 0
    for (let j = 0; j < size; j += 1) {
      const drawn = -Math.log(Math.random())
      weights[j] = drawn
      total += drawn
    }
    for (let j = 0; j < size; j += 1) weights[j] = (weights[j] ?? 0) / total
    if (to === sums.length) to = 0
    for (let i = 0, cell = 0; i < size; i += 1, to += 1) {
      let sum = 0
      for (let j = 0; j < size; j += 1, cell += 1) sum += (weights[j] ?? 0) * (ratings[cell] ?? 0)
      sums[to] = sum
    }
  }
  return sums
}
