/** One line of the table: how much longer (or larger) ours is than a reference in the same run. */
export interface Measurement {
  readonly name: string
  readonly ratio: number
  readonly limit: number
  readonly unit: string
  /** What the ratio was taken from, ours and the reference in turn. */
  readonly samples: readonly { readonly ours: number; readonly reference: number }[]
}

type Timed = () => Promise<number>

/** Milliseconds that `work` takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Takes both in turn, so that a slow moment of the machine meets both, and compares the medians. */
export async function compareTimes(
  name: string,
  limit: number,
  rounds: number,
  ours: Timed,
  reference: Timed,
): Promise<Measurement> {
  const samples: { ours: number; reference: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    samples.push({ ours: round3(await ours()), reference: round3(await reference()) })
  }
  const ratio = median(samples.map((s) => s.ours)) / median(samples.map((s) => s.reference))
  return { name, ratio: round2(ratio), limit, unit: 'ms', samples }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export const round3 = (value: number): number => Math.round(value * 1000) / 1000
export const round2 = (value: number): number => Math.round(value * 100) / 100
