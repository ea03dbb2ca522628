import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { worksheetStages, type WorksheetStage } from '../../../domain/worksheet/limits.ts'
import { Button } from '../../ui/button.tsx'
import styles from './sheet-foot.module.css'
import { steps } from './steps.ts'

interface SheetFootProps {
  /** Of the step shown, from 0. */
  readonly place: number
  readonly onGo: (to: WorksheetStage) => void
  /** What the result is at the moment. */
  readonly children: ReactNode
}

/** Always in sight: one step back, one on, and where things stand. */
export function SheetFoot({ place, onGo, children }: SheetFootProps): ReactNode {
  const { t } = useLingui()
  const [before, next] = [worksheetStages[place - 1], worksheetStages[place + 1]]
  // That step tells a new result itself, once a slider has come to rest.
  const isTold = worksheetStages[place] === 'result'
  const [titleBefore, titleNext] = [before && t(steps[before].title), next && t(steps[next].title)]
  return (
    <section aria-label={t`Where you are`} className={styles.foot}>
      {before && (
        <Button name={t`Back to: ${titleBefore}`} onPress={() => onGo(before)}>
          <ArrowLeft aria-hidden="true" />
          <Trans>Back</Trans>
        </Button>
      )}
      <div className={styles.result} aria-live={isTold ? 'off' : 'polite'}>
        {children}
      </div>
      {next && (
        <Button look="primary" name={t`Next: ${titleNext}`} onPress={() => onGo(next)}>
          <Trans>Next</Trans>
          <ArrowRight aria-hidden="true" />
        </Button>
      )}
    </section>
  )
}
