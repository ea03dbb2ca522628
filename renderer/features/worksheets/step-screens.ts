import type { ComponentType } from 'react'
import type { WorksheetStage } from '../../../domain/worksheet/limits.ts'
import { CriteriaStep } from './criteria/criteria-step.tsx'
import { DecisionStep } from './decision/decision-step.tsx'
import { MustHavesStep } from './must-haves/must-haves-step.tsx'
import { RatingsStep } from './ratings/ratings-step.tsx'
import { ReadinessStep } from './readiness/readiness-step.tsx'
import { ResultStep } from './result/result-step.tsx'
import type { StepProps } from './step.ts'

/** Apart from the names of the steps, which the list of worksheets needs too. */
export const stepScreens: Readonly<Record<WorksheetStage, ComponentType<StepProps>>> = {
  decision: DecisionStep,
  mustHaves: MustHavesStep,
  criteria: CriteriaStep,
  ratings: RatingsStep,
  result: ResultStep,
  readiness: ReadinessStep,
}
