import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import type { Person } from '../../../domain/worksheet/parts.ts'
import { Button } from '../../ui/button.tsx'
import styles from './hand-over.module.css'

interface HandOverProps {
  readonly weights: Worksheet['weights']
  readonly onTake: (person: Person) => void
}

/** Stands before everything while the worksheet goes from hand to hand: nobody sees what the other has answered. */
export function HandOver({ weights: { visitor, counselor }, onTake }: HandOverProps): ReactNode {
  return (
    <section className={styles.handOver}>
      <h2>
        <Trans>Who has the worksheet now?</Trans>
      </h2>
      <p>
        <Trans>
          Two people put in order what matters, each alone. Neither sees the other’s order until both are
          done.
        </Trans>
      </p>
      <ul className={styles.people}>
        <li className={styles.person}>
          <Button onPress={() => onTake('visitor')}>
            <Trans>I am the visitor</Trans>
          </Button>
          <State isDone={visitor.isDone} />
        </li>
        <li className={styles.person}>
          <Button onPress={() => onTake('counselor')}>
            <Trans>I am the counselor</Trans>
          </Button>
          <State isDone={counselor?.isDone ?? false} />
        </li>
      </ul>
    </section>
  )
}

function State({ isDone }: { readonly isDone: boolean }): ReactNode {
  return <p>{isDone ? <Trans>The order is done.</Trans> : <Trans>The order is not done yet.</Trans>}</p>
}
