import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Dimension } from '../../../../domain/catalog/pack.ts'
import { durationMinutes } from '../../../../domain/text/duration.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { NumberStepper } from '../../../ui/number-stepper.tsx'

interface LimitProps {
  readonly dimension: Dimension
  /** In US dollars, minutes or units. */
  readonly most: number
  readonly onChange: (most: number) => void
}

/** Sums in dollars, time in the unit that people have it in: months for what passes, hours for what is sat. */
export function Limit({ dimension, most, onChange }: LimitProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const label = t`At most`
  switch (dimension.kind) {
    case 'money':
    case 'moneyRange':
      return (
        <NumberStepper
          label={label}
          unit={<Trans>US dollars</Trans>}
          value={most}
          most={100_000}
          step={25}
          onChange={onChange}
        />
      )
    case 'duration':
    case 'durationRange': {
      const size = durationMinutes(dimension.kind === 'duration' ? 'PT1H' : 'P1M')
      return (
        <NumberStepper
          label={label}
          unit={dimension.kind === 'duration' ? <Trans>hours</Trans> : <Trans>months</Trans>}
          value={Math.round((most / size) * 10) / 10}
          most={240}
          step={1}
          onChange={(amount) => onChange(amount * size)}
        />
      )
    }
    default:
      return (
        <NumberStepper
          label={label}
          unit={dimension.unit?.[language]}
          value={most}
          most={10_000}
          step={1}
          onChange={onChange}
        />
      )
  }
}
