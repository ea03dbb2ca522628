import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { BlankWorksheetHandout } from '../../../domain/handout/model.ts'
import { paperTwin } from '../../../domain/worksheet/paper-twin.ts'
import { BlankEnds } from './worksheet/blank-ends.tsx'
import { BlankHead } from './worksheet/blank-head.tsx'
import { BlankRatings } from './worksheet/blank-ratings.tsx'
import { BlankWeights } from './worksheet/blank-weights.tsx'
import { Part } from './worksheet/part.tsx'

/** A decision to be made with a pen: weights, boxes, and room for the arithmetic. */
export function SheetBlankWorksheet({ handout }: { readonly handout: BlankWorksheetHandout }): ReactNode {
  const { t } = useLingui()
  const twin = paperTwin(handout)
  return (
    <>
      <BlankHead handout={handout} />
      <BlankWeights rows={twin.weightRows} count={handout.criteria.length} />
      <BlankRatings handout={handout} twin={twin} />
      <Part title={t`Step 3: add up`}>
        <p>
          <Trans>
            Multiply each weight by the number you circled beside it. Add up the results of an option, and
            divide the sum by 4: those are its points of 100. More points mean a better match with what you
            said.
          </Trans>
        </p>
        <p>
          <Trans>
            If a question mark is circled, add up twice: once with 0 in its place, once with 4. The points lie
            somewhere between.
          </Trans>
        </p>
        <p>
          <Trans>
            To type it in, open a worksheet with the same options and the same things that matter. Choose
            “From paper”. The same weights and numbers give the same result.
          </Trans>
        </p>
      </Part>
      <BlankEnds />
    </>
  )
}
