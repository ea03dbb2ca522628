import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { highestStep, mostPoints } from '../../../../domain/worksheet/limits.ts'
import type { Criterion, Option } from '../../../../domain/worksheet/model.ts'
import { consideredOptions } from '../../../../domain/worksheet/must-haves.ts'
import { fromPaper, type PaperEntry } from '../../../../domain/worksheet/paper-twin.ts'
import { cellKey } from '../../../../domain/worksheet/prefill.ts'
import { Button } from '../../../ui/button.tsx'
import { stepWords } from '../../../ui/decision/rating-words.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { NumberStepper } from '../../../ui/number-stepper.tsx'
import { Select } from '../../../ui/select.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import styles from './from-paper.module.css'

/** Types in a sheet that was filled in with a pen; its weights and numbers take the place of those here. */
export function FromPaper(props: StepProps): ReactNode {
  return (
    <Disclosure title={<Trans>From paper</Trans>}>
      <PaperForm {...props} />
    </Disclosure>
  )
}

/** As it is written in a box; empty where the box is. */
type Box = '' | '?' | '0' | '1' | '2' | '3' | '4'
type Boxes = Readonly<Record<string, Box>>
type Weights = Readonly<Record<string, number>>

function PaperForm({ sheet, change, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const [weights, setWeights] = useState<Weights>({})
  const [boxes, setBoxes] = useState<Boxes>({})
  const options = consideredOptions(sheet)
  const { criteria } = sheet
  const sum = criteria.reduce((total, { id }) => total + (weights[id] ?? 0), 0)
  const entry: PaperEntry = {
    weights: criteria.map(({ id }) => ({ criterion: id, weight: weights[id] ?? 0 })),
    ratings: criteria.flatMap((criterion) => options.flatMap((option) => ratingOf(option, criterion, boxes))),
  }
  const takeOver = (): void => change((now) => fromPaper(now, entry, view.person).worksheet)
  const faces = [
    { value: '' as const, face: t`Empty` },
    ...stepWords.map((word, step) => ({ value: String(step) as Box, face: `${step}: ${t(word)}` })),
    { value: '?' as const, face: t`?: I don’t know` },
  ]
  return (
    <div className={block.part}>
      <p className={block.help}>
        <Trans>
          Type in the weights and the numbers that are circled on paper. They take the place of all ratings
          and of your weights here.
        </Trans>
      </p>
      {criteria.map((criterion) => {
        const { id } = criterion
        const label = view.labelOf(criterion)
        return (
          <fieldset key={id} className={styles.criterion}>
            <legend className={styles.name}>{label}</legend>
            <NumberStepper
              label={t`Weight`}
              value={weights[id] ?? 0}
              most={mostPoints}
              step={1}
              onChange={(weight) => setWeights((now) => ({ ...now, [id]: Math.round(weight) }))}
            />
            {options.map((option) => {
              const key = cellKey({ option: option.id, criterion: id })
              return (
                <Select
                  key={option.id}
                  label={view.nameOf(option)}
                  options={faces}
                  value={boxes[key] ?? ''}
                  onChange={(box) => setBoxes((now) => ({ ...now, [key]: box }))}
                />
              )
            })}
          </fieldset>
        )
      })}
      <p role="status">
        {sum === mostPoints ? (
          <Trans>The weights sum to 100.</Trans>
        ) : (
          <Trans>The weights sum to {sum}, not to 100. Their proportions will count.</Trans>
        )}
      </p>
      <div>
        <Button look="primary" onPress={takeOver} isDisabled={sum === 0}>
          <Trans>Take these over</Trans>
        </Button>
      </div>
    </div>
  )
}

function ratingOf({ id: option }: Option, { id: criterion }: Criterion, boxes: Boxes): PaperEntry['ratings'] {
  const box = boxes[cellKey({ option, criterion })] ?? ''
  if (box === '') return []
  const step = box === '?' ? null : Math.min(highestStep, Number(box))
  return [{ option, criterion, step }]
}
