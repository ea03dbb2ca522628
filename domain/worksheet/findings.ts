import type { CriterionId, OptionId, Person } from './parts.ts'

/** Why there is no result yet; each has its own message. */
export type Obstacle =
  | { readonly kind: 'noOptions' }
  | { readonly kind: 'allRuledOut' }
  | { readonly kind: 'noCriteria' }
  /** Criteria were not put in order and have no points either. */
  | { readonly kind: 'notWeighed'; readonly person: Person }
  | { readonly kind: 'allWeightsZero'; readonly person: Person }

/** What a reader of the result must know besides. */
export type Finding =
  /** It has a score, and nothing to be compared with. */
  | { readonly kind: 'oneOption'; readonly option: OptionId }
  | { readonly kind: 'everyRatingUnknown' }
  /** These are rated the same throughout. */
  | { readonly kind: 'identicalOptions'; readonly options: readonly OptionId[] }
  /** Nobody knows it of any option: it cannot tell them apart. */
  | { readonly kind: 'criterionUnknown'; readonly criterion: CriterionId }
  | { readonly kind: 'noDifference'; readonly criterion: CriterionId }
  /** Cells that nobody has looked at count as unknown. */
  | { readonly kind: 'notRated'; readonly cells: number }
  /** They come last, all of them equal. */
  | { readonly kind: 'notPlaced'; readonly criteria: readonly CriterionId[] }
  /** They have no weight, because they were given no points. */
  | { readonly kind: 'withoutPoints'; readonly criteria: readonly CriterionId[] }
  /** Their points were given for another swing; ask again. */
  | { readonly kind: 'outdatedSwing'; readonly criteria: readonly CriterionId[] }
  /** Whole numbers off a sheet of paper that do not sum to 100; their proportions count. */
  | { readonly kind: 'otherSum'; readonly sum: number }
  | { readonly kind: 'beyondAnchors'; readonly option: OptionId; readonly criterion: CriterionId }
  | { readonly kind: 'fewCriteria'; readonly count: number }
  | { readonly kind: 'manyCriteria'; readonly count: number }
