import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ComponentType } from 'react'
import { worksheetStages, type WorksheetStage } from '../../../domain/worksheet/limits.ts'
import { DecisionStep } from './decision/decision-step.tsx'
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
}

export function readStage(text: string | null): WorksheetStage | undefined {
  return worksheetStages.find((stage) => stage === text)
}

export const stepAddress = (id: string, stage: WorksheetStage): string => `/worksheets/${id}?step=${stage}`
