import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { readinessQuestions } from '../../../../domain/decide/readiness.ts'
import { readinessWords } from '../../decision/readiness-words.ts'
import { Part } from './part.tsx'
import { PenLine } from './pen-line.tsx'
import styles from './pen.module.css'
import { Tick } from './tick.tsx'

/** Steps that a person plans are seldom more. */
const steps = [1, 2, 3]

/** Four questions, the choice with its reason, and what comes next. */
export function BlankEnds(): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <Part title={t`Ready to choose?`}>
        <ul className={styles.questions}>
          {readinessQuestions.map((question) => (
            <li key={question}>
              {t(readinessWords[question])}{' '}
              <span className={styles.choice}>
                <Tick /> {t`Yes`}{' '}
              </span>
              <span className={styles.choice}>
                <Tick /> {t`Not yet`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t`My choice and the next steps`}>
        <PenLine label={t`Now I lean towards`} />
        <PenLine label={t`Because`} />
        {steps.map((step) => (
          <div key={step} className={styles.pair}>
            <PenLine label={String(step)} />
            <PenLine label={t`By`} />
          </div>
        ))}
      </Part>
    </>
  )
}
