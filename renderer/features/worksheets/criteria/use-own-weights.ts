import type { Weights } from '../../../../domain/worksheet/model.ts'
import { noWeights } from '../../../../domain/worksheet/begin.ts'
import type { StepProps } from '../step.ts'

interface OwnWeights {
  readonly own: Weights
  readonly changeOwn: (make: (now: Weights) => Weights, as?: string) => void
}

/** The weights of whoever has the worksheet in hand; nobody changes those of another. */
export function useOwnWeights({ sheet, change, view: { person } }: StepProps): OwnWeights {
  return {
    own: sheet.weights[person] ?? noWeights,
    changeOwn: (make, as) =>
      change(
        (now) => ({
          ...now,
          weights: { ...now.weights, [person]: make(now.weights[person] ?? noWeights) },
        }),
        as === undefined ? {} : { as },
      ),
  }
}
