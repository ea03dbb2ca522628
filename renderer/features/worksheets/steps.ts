import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { worksheetStages, type WorksheetStage } from '../../../domain/worksheet/limits.ts'

interface Step {
  readonly title: MessageDescriptor
  /** What is asked of the person, in a sentence. */
  readonly lead: MessageDescriptor
}

/** One to a screen. */
export const steps: Readonly<Record<WorksheetStage, Step>> = {
  decision: {
    title: msg`Your decision`,
    lead: msg`Say what is to be decided, and between what. All of it can be changed later.`,
  },
  mustHaves: {
    title: msg`Must-haves`,
    lead: msg`Say what an option must have to be considered at all. You see at once what each rules out.`,
  },
  criteria: {
    title: msg`What matters`,
    lead: msg`Choose what matters to you, and put it in the order of importance.`,
  },
  ratings: {
    title: msg`How each option does`,
    lead: msg`Facts are filled in where the catalog has them. Rate the rest in your own words. “I don’t know” is an answer too.`,
  },
  result: {
    title: msg`The result`,
    lead: msg`What follows from your own answers. It is a mirror, not a judge.`,
  },
  readiness: {
    title: msg`Your choice`,
    lead: msg`See whether you are ready, say where you lean now, and write down what to do next.`,
  },
}

export function readStage(text: string | null): WorksheetStage | undefined {
  return worksheetStages.find((stage) => stage === text)
}
