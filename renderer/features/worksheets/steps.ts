import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ComponentType } from 'react'
import { worksheetStages, type WorksheetStage } from '../../../domain/worksheet/limits.ts'
import { CriteriaStep } from './criteria/criteria-step.tsx'
import { DecisionStep } from './decision/decision-step.tsx'
import { RatingsStep } from './ratings/ratings-step.tsx'
import { ReadinessStep } from './readiness/readiness-step.tsx'
import { ResultStep } from './result/result-step.tsx'
import { MustHavesStep } from './must-haves/must-haves-step.tsx'
import type { StepProps } from './step.ts'

interface Step {
  readonly title: MessageDescriptor
  /** What is asked of the person, in a sentence. */
  readonly lead: MessageDescriptor
  readonly component: ComponentType<StepProps>
}

/** One to a screen. */
export const steps: Readonly<Record<WorksheetStage, Step>> = {
  decision: {
    title: msg`Your decision`,
    lead: msg`Say what is to be decided, and between what. All of it can be changed later.`,
    component: DecisionStep,
  },
  mustHaves: {
    title: msg`Must-haves`,
    lead: msg`Say what an option must have to be considered at all. You see at once what each rules out.`,
    component: MustHavesStep,
  },
  criteria: {
    title: msg`What matters`,
    lead: msg`Choose what matters to you, and put it in the order of importance.`,
    component: CriteriaStep,
  },
  ratings: {
    title: msg`How each option does`,
    lead: msg`Facts are filled in where the catalog has them. Rate the rest in your own words. “I don’t know” is an answer too.`,
    component: RatingsStep,
  },
  result: {
    title: msg`The result`,
    lead: msg`What follows from your own answers. It is a mirror, not a judge.`,
    component: ResultStep,
  },
  readiness: {
    title: msg`Your choice`,
    lead: msg`See whether you are ready, say where you lean now, and write down what to do next.`,
    component: ReadinessStep,
  },
}

export function readStage(text: string | null): WorksheetStage | undefined {
  return worksheetStages.find((stage) => stage === text)
}
