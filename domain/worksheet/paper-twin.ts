import { rankOrderCentroid, wholeNumberWeights } from '../decide/rank-weights.ts'
import type { Finding } from './findings.ts'
import { highestStep, mostAdvised, mostPoints } from './limits.ts'
import type { Criterion, Option, RatedCell, Worksheet } from './model.ts'
import type { CriterionId, OptionId, Person } from './parts.ts'

/** A worksheet to be filled in with a pen; null is a line left open for a name. */
export interface PaperTwin {
  readonly options: readonly (Option | null)[]
  readonly criteria: readonly (Criterion | null)[]
  /**
   * For one criterion, for two and so on: whole-number weights that sum to 100, in order of importance. Whoever fills
   * in the sheet copies the row for as many criteria as they have; equals may share theirs.
   */
  readonly weightRows: readonly (readonly number[])[]
  /** What a rating box takes. */
  readonly ratings: readonly number[]
  /** The most that an option can reach: every rating the highest. */
  readonly highestScore: number
}

/** Lines on a sheet whose options or criteria were not chosen yet. */
const openOptions = 4
const openCriteria = 6

export function paperTwin({ options, criteria }: Pick<Worksheet, 'options' | 'criteria'>): PaperTwin {
  const most = Math.max(mostAdvised, criteria.length)
  return {
    options: options.length > 0 ? options : Array<null>(openOptions).fill(null),
    criteria: criteria.length > 0 ? criteria : Array<null>(openCriteria).fill(null),
    weightRows: Array.from({ length: most }, (_, count) => wholeWeights(count + 1)),
    ratings: Array.from({ length: highestStep + 1 }, (_, step) => step),
    highestScore: mostPoints * highestStep,
  }
}

const wholeWeights = (count: number): readonly number[] =>
  wholeNumberWeights(rankOrderCentroid(Array.from({ length: count }, (_, place) => [place])))

/** What somebody wrote with a pen. */
export interface PaperEntry {
  readonly weights: readonly { readonly criterion: CriterionId; readonly weight: number }[]
  /** 0 to 4; null where the box says that it is not known. Empty boxes are left out. */
  readonly ratings: readonly {
    readonly option: OptionId
    readonly criterion: CriterionId
    readonly step: number | null
  }[]
}

/**
 * The score that the arithmetic on the sheet comes to, weight times rating added up, 0 to 400. Undefined where a box is
 * empty or not known.
 */
export function paperScore(entry: PaperEntry, option: OptionId): number | undefined {
  return entry.weights.reduce<number | undefined>((sum, { criterion, weight }) => {
    const box = entry.ratings.find((one) => one.option === option && one.criterion === criterion)
    return sum === undefined || box === undefined || box.step === null ? undefined : sum + weight * box.step
  }, 0)
}

/**
 * A worksheet with weights and ratings as they stand on paper: its ranking is that of the sheet. Every rating is the
 * person's own then, whatever the catalog says.
 */
export function fromPaper(
  worksheet: Worksheet,
  entry: PaperEntry,
  by: Person,
): { readonly worksheet: Worksheet; readonly findings: readonly Finding[] } {
  const { weights } = worksheet
  const shares = entry.weights.map(({ criterion, weight }) => ({ criterion, share: weight }))
  const ratings = entry.ratings.map(({ option, criterion, step }): RatedCell => ({
    option,
    criterion,
    rating: step === null ? { kind: 'unknown', why: 'notSure', by } : { kind: 'own', step, reason: '', by },
  }))
  const own = weights[by] ?? { tiers: [], exact: null, pairs: [], isDone: false }
  const sum = shares.reduce((total, { share }) => total + share, 0)
  return {
    worksheet: {
      ...worksheet,
      ratings,
      weights: { ...weights, [by]: { ...own, exact: { kind: 'shares', shares } } },
    },
    findings: sum === mostPoints ? [] : [{ kind: 'otherSum', sum }],
  }
}
