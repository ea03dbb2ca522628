import type { DimensionId } from '../../catalog/ids.ts'
import { known } from '../../catalog/known-dimensions.ts'
import type { PackSummary, Profile } from '../../catalog/pack.ts'
import { costOverYears, type CostOverYears } from '../costs.ts'
import type { Assumptions } from '../assumptions.ts'
import { findDimension } from './dimensions.ts'

/** Of one credential, under the assumptions of the chart. */
export interface CostPanel {
  readonly cost: CostOverYears
  /** From the first year on. */
  readonly years: readonly CostSoFar[]
}

type CostYear = CostOverYears['years'][number]

interface CostSoFar extends CostYear {
  /** What has fallen due by the end of this year and is in no total, because nobody knows it. */
  readonly unknown: readonly DimensionId[]
}

export interface CostChart {
  /** One for each profile, in their order. */
  readonly panels: readonly CostPanel[]
  /** USD: the highest total that is known. */
  readonly highest: number
}

/** Undefined for a pack that says nothing of what an exam costs. */
export function costChart(
  pack: Pick<PackSummary, 'groups'>,
  profiles: readonly Profile[],
  assumptions: Assumptions,
): CostChart | undefined {
  if (!findDimension(pack, known.memberFee) && !findDimension(pack, known.otherFee)) return undefined
  const books = saysBooks(pack) ? assumptions.books : 'none'
  const panels = profiles.map(({ facts }) =>
    panelOf(costOverYears(facts, assumptions.years, { ...assumptions, books })),
  )
  return { panels, highest: Math.max(0, ...panels.map(({ cost }) => cost.total.max)) }
}

/** Whether buying books is something to assume anything about. */
export function saysBooks(pack: Pick<PackSummary, 'groups'>): boolean {
  return findDimension(pack, known.books) !== undefined
}

function panelOf(cost: CostOverYears): CostPanel {
  const soFar = new Set<DimensionId>()
  const years = cost.years.map((year): CostSoFar => {
    for (const { dimension, amount } of year.payments) if (!amount) soFar.add(dimension)
    return { ...year, unknown: [...soFar] }
  })
  return { cost, years }
}
