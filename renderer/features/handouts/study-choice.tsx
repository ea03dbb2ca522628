import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { mostHoursAWeek } from '../../../domain/handout/choices.ts'
import { DateField } from '../../ui/date-field.tsx'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import type { StudyDates } from './asked.ts'

interface StudyChoiceProps {
  readonly study: StudyDates
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void
}

/** When to begin, how much to study, and by when it should be done. */
export function StudyChoice({ study, onChange }: StudyChoiceProps): ReactNode {
  const { t } = useLingui()
  return (
    <>
      <DateField
        label={t`First day`}
        value={study.start}
        // There is always one: while another is typed, the one before stays.
        onChange={(start) => start !== null && onChange({ start })}
      />
      <NumberStepper
        label={t`Hours a week`}
        value={study.hoursPerWeek}
        least={1}
        most={mostHoursAWeek}
        step={1}
        onChange={(hours) => onChange({ hours: String(Math.round(hours)) })}
      />
      <DateField
        label={t`To be done by (may stay empty)`}
        value={study.target}
        onChange={(target) => onChange({ target })}
      />
    </>
  )
}
