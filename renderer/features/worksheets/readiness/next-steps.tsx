import { Trans, useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { longestLine, mostNextSteps } from '../../../../domain/worksheet/limits.ts'
import type { NextStep, Worksheet } from '../../../../domain/worksheet/model.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckBox } from '../../../ui/check-box.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import styles from './readiness.module.css'

/** What to do next, each with a day. */
export function NextSteps({ sheet, change, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const { nextSteps } = sheet
  const suggestions = [
    t`Check the fees on the issuer’s page`,
    t`Talk it over with a counselor`,
    t`Ask an employer which one they want`,
    t`Set a day to look at this again`,
  ].filter((text) => nextSteps.every((step) => step.text !== text))
  const add = (text: string): void =>
    change((now) => ({
      ...now,
      nextSteps: [...now.nextSteps, { text, due: null, isDone: false, by: view.person }].slice(
        0,
        mostNextSteps,
      ),
    }))
  const edit = (place: number, said: Partial<NextStep>): void =>
    change((now) => edited(now, place, said), { as: `next step ${place} ${Object.keys(said).join()}` })
  return (
    <section className={block.part} aria-labelledby="readiness-next">
      <h2 id="readiness-next" className={block.title}>
        <Trans>Next steps</Trans>
      </h2>
      {nextSteps.length > 0 && (
        <ol>
          {[...nextSteps.entries()].map(([place, step]) => (
            <li key={place} className={styles.step}>
              <TextField
                label={t`Step ${place + 1}`}
                value={step.text}
                longest={longestLine}
                onChange={(text) => edit(place, { text })}
              />
              <DateField label={t`By`} value={step.due} onChange={(due) => edit(place, { due })} />
              <div className={styles.ends}>
                <CheckBox isChecked={step.isDone} onChange={(isDone) => edit(place, { isDone })}>
                  <Trans>Done</Trans>
                </CheckBox>
                <Button
                  look="quiet"
                  name={t`Remove step ${place + 1}`}
                  onPress={() =>
                    change((now) => ({ ...now, nextSteps: now.nextSteps.filter((_, n) => n !== place) }))
                  }
                >
                  <X aria-hidden="true" />
                  <Trans>Remove</Trans>
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {nextSteps.length < mostNextSteps ? (
        <div className={styles.offers}>
          <Button onPress={() => add('')}>
            <Plus aria-hidden="true" />
            <Trans>An own step</Trans>
          </Button>
          {suggestions.map((text) => (
            <Button key={text} onPress={() => add(text)}>
              <Plus aria-hidden="true" />
              {text}
            </Button>
          ))}
        </div>
      ) : (
        <p>
          <Trans>A worksheet holds {mostNextSteps} steps.</Trans>
        </p>
      )}
    </section>
  )
}

function edited(sheet: Worksheet, place: number, said: Partial<NextStep>): Worksheet {
  return {
    ...sheet,
    nextSteps: sheet.nextSteps.map((step, n) => (n === place ? { ...step, ...said } : step)),
  }
}
