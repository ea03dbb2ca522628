import type { DimensionGroup, Profile } from '../catalog/pack.ts'
import { type Caution, findCautions } from './cautions.ts'
import { type CombinedCost, combinedCost } from './combined-cost.ts'
import type { CostAssumptions } from './costs.ts'
import { type Covered, coveredTogether, type SharedTopic, sharedTopics } from './coverage.ts'
import { type OrderStep, suggestedOrder } from './suggested-order.ts'
import { type StudyTime, studyTime } from './times.ts'
import { combinedUpkeep, type Upkeep } from './upkeep.ts'

/** More than three are a collection, not a plan. */
export const mostTogether = 3

/** Holding several credentials at once. Every figure names the facts that it rests on. */
export interface Together {
  readonly firstYear: CombinedCost
  readonly fiveYears: CombinedCost
  readonly upkeep: Upkeep
  readonly study: StudyTime
  readonly covered: readonly Covered[]
  readonly topics: readonly SharedTopic[]
  readonly order: readonly OrderStep[]
  readonly cautions: readonly Caution[]
}

/** What it takes and brings to hold two or three credentials of one pack, whose dimensions `groups` are. */
export function holdTogether(
  groups: readonly DimensionGroup[],
  profiles: readonly Profile[],
  assumptions: CostAssumptions,
): Together {
  return {
    firstYear: combinedCost(profiles, 1, assumptions),
    fiveYears: combinedCost(profiles, 5, assumptions),
    upkeep: combinedUpkeep(profiles),
    study: studyTime(profiles),
    covered: coveredTogether(groups, profiles),
    topics: sharedTopics(groups, profiles),
    order: suggestedOrder(profiles, assumptions),
    cautions: findCautions(groups, profiles),
  }
}
