import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { longestLine, longestText } from '../../../../domain/worksheet/limits.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { FirstLeaning } from './first-leaning.tsx'
import { Options } from './options.tsx'

/** What is to be decided, between what, and where the person leans before anything is weighed. */
export function DecisionStep(props: StepProps): ReactNode {
  const { t } = useLingui()
  const { sheet, change } = props
  const { forWhom, about, by } = sheet.decision
  const say = (said: Partial<Worksheet['decision']>): void =>
    change((now) => ({ ...now, decision: { ...now.decision, ...said } }), {
      as: `decision ${Object.keys(said).join(' ')}`,
    })
  return (
    <>
      <section className={block.part} aria-labelledby="decision-what">
        <h2 id="decision-what" className={block.title}>
          <Trans>What is to be decided</Trans>
        </h2>
        <TextArea
          label={t`What it is about`}
          value={about}
          longest={longestText}
          onChange={(text) => say({ about: text })}
        />
        <div className={block.fields}>
          <TextField
            label={t`Who it is for`}
            value={forWhom}
            longest={longestLine}
            onChange={(text) => say({ forWhom: text })}
          />
          <DateField label={t`To be decided by`} value={by} onChange={(date) => say({ by: date })} />
        </div>
      </section>
      <Options {...props} />
      <FirstLeaning {...props} />
    </>
  )
}
