import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { BlankWorksheetHandout } from '../../../../domain/handout/model.ts'
import { useSurenessWords } from '../../decision/sureness-words.ts'
import { PenLine } from './pen-line.tsx'
import { Tick } from './tick.tsx'
import styles from './pen.module.css'

/** What is to be decided, and where somebody leans before anything is weighed. */
export function BlankHead({ handout: { name } }: { readonly handout: BlankWorksheetHandout }): ReactNode {
  const { t } = useLingui()
  const sureness = useSurenessWords()
  return (
    <div className={styles.head}>
      <PenLine label={t`What it is about`} written={name} />
      <div className={styles.pair}>
        <PenLine label={t`Who it is for`} />
        <PenLine label={t`To be decided by`} />
      </div>
      <PenLine label={t`Before anything is weighed, I lean towards`} />
      <p className={styles.choices}>
        <b>{t`How sure:`}</b>{' '}
        {sureness.map((face) => (
          <span key={face} className={styles.choice}>
            <Tick /> {face}{' '}
          </span>
        ))}
      </p>
      <PenLine label={t`Must-haves (cross out an option that lacks one)`} />
    </div>
  )
}
