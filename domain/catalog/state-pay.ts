import type { StateCode } from './ids.ts'
import type { DimensionGroup, PackSummary } from './pack.ts'

/** The states of which the pack gives wages, in no order. */
export function statesWithPay({ wages }: Pick<PackSummary, 'wages'>): readonly StateCode[] {
  return [...new Set(wages.flatMap(({ byState }) => Object.keys(byState)))] as StateCode[]
}

/** Whether a row of this group depends on the state that was chosen. */
export function dependsOnState({ dimensions }: Pick<DimensionGroup, 'dimensions'>): boolean {
  return dimensions.some(({ derived }) => derived === 'occupationStateMedian')
}
