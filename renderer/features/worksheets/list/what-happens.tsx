import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { worksheetStages } from '../../../../domain/worksheet/limits.ts'
import { steps } from '../steps.ts'
import styles from './what-happens.module.css'

/** Before the first worksheet: the steps there are, so that nobody has to begin to know. */
export function WhatHappens(): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <ol className={styles.steps}>
        {worksheetStages.map((stage) => (
          <li key={stage} className={styles.step}>
            <strong>{t(steps[stage].title)}</strong>
            <span className={styles.about}>{t(steps[stage].lead)}</span>
          </li>
        ))}
      </ol>
      <p>
        <Trans>It takes about 10 minutes. You can stop at any step, and go back to any other.</Trans>
      </p>
    </>
  )
}
