import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { consideredOptions } from '../../../../domain/worksheet/must-haves.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Names, OptionName } from '../../../ui/decision/names.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Legend } from '../../../ui/fact/legend.tsx'
import { useGradually } from '../../../ui/use-gradually.ts'
import type { StepProps } from '../step.ts'
import { stepAddress } from '../step-address.ts'
import { FromPaper } from '../from-paper/from-paper.tsx'
import { CriterionRatings } from './criterion-ratings.tsx'
import styles from './ratings.module.css'

/** How each option does, criterion by criterion: facts where there are any, own words where there are none. */
export function RatingsStep(props: StepProps): ReactNode {
  const { t } = useLingui()
  const { sheet, view } = props
  const { criteria } = sheet
  const options = consideredOptions(sheet)
  const drawn = useGradually(criteria.length, 1)
  if (options.length === 0 || criteria.length === 0) {
    return (
      <Empty title={t`There is nothing to rate yet`}>
        <p>
          {options.length === 0 ? (
            <Trans>First there must be options that your must-haves do not rule out.</Trans>
          ) : (
            <Trans>First choose what matters to you.</Trans>
          )}
        </p>
        <p>
          <LinkButton to={stepAddress(sheet.id, options.length === 0 ? 'decision' : 'criteria')}>
            <Trans>Go to that step</Trans>
          </LinkButton>
        </p>
      </Empty>
    )
  }
  const left = sheet.options.filter((option) => !options.includes(option))
  const leftOut = (
    <Names
      names={left.map((option) => (
        <OptionName key={option.id} option={option} words={view} />
      ))}
    />
  )
  return (
    <div className={styles.ratings}>
      {left.length > 0 && (
        <p className={styles.note}>
          <Trans>Ruled out by your must-haves, and so not asked about: {leftOut}.</Trans>
        </p>
      )}
      {criteria.slice(0, drawn).map((criterion) => (
        <CriterionRatings key={criterion.id} criterion={criterion} options={options} {...props} />
      ))}
      <Legend />
      <FromPaper {...props} />
    </div>
  )
}
