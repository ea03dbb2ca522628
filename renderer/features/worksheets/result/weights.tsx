import { Trans, useLingui } from '@lingui/react/macro'
import { Minus, Plus } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { Criterion, Worksheet } from '../../../../domain/worksheet/model.ts'
import type { Result } from '../../../../domain/worksheet/result.ts'
import { withShare } from '../../../../domain/worksheet/slide.ts'
import { Button } from '../../../ui/button.tsx'
import type { StepProps } from '../step.ts'
import styles from './weights.module.css'

type Weights = Worksheet['weights']

/** A slider for each weight, and buttons that do the same; the other weights keep their proportions. */
export function WeightSliders({
  sheet,
  change,
  view,
  result,
}: StepProps & { readonly result: Result }): ReactNode {
  const { person, labelOf } = view
  /** From where one slider went: back and forth over an end, the others come back to what they were. */
  const going = useRef<{ criterion: Criterion['id']; from: Weights; to: Weights }>(undefined)
  const move = (criterion: Criterion['id'], share: number): void => {
    change(
      (now) => {
        const goesOn = going.current?.criterion === criterion && going.current.to === now.weights
        const from = goesOn && going.current ? going.current.from : now.weights
        const moved = withShare({ ...now, weights: from }, person, criterion, share)
        if ('kind' in moved) return now
        going.current = { criterion, from, to: moved.weights }
        return { ...now, weights: moved.weights }
      },
      { as: `share ${criterion}` },
    )
  }
  const exact = sheet.weights[person]?.exact
  const useOrder = (): void =>
    change((now) => {
      const own = now.weights[person]
      return own ? { ...now, weights: { ...now.weights, [person]: { ...own, exact: null } } } : now
    })
  return (
    <div className={styles.weights}>
      {result.criteria.map((criterion, place) => (
        <WeightSlider
          key={criterion.id}
          label={labelOf(criterion)}
          share={result.points[place] ?? 0}
          onMove={(share) => move(criterion.id, share)}
        />
      ))}
      {exact?.kind === 'shares' && (
        <div>
          <Button onPress={useOrder}>
            <Trans>Back to the weights of your order</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}

interface WeightSliderProps {
  readonly label: string
  /** Whole points of 100. */
  readonly share: number
  readonly onMove: (share: number) => void
}

/** Points that a button moves. */
const stride = 5

function WeightSlider({ label, share, onMove }: WeightSliderProps): ReactNode {
  const { t } = useLingui()
  const step = (by: number): void => onMove(Math.min(100, Math.max(0, share + by)))
  return (
    <div className={styles.weight}>
      <span className={styles.label}>{label}</span>
      <div className={styles.controls}>
        <button
          type="button"
          className={styles.button}
          aria-label={t`Less weight: ${label}`}
          disabled={share === 0}
          onClick={() => step(-stride)}
        >
          <Minus aria-hidden="true" />
        </button>
        <input
          type="range"
          className={styles.slider}
          aria-label={t`Weight: ${label}`}
          aria-valuetext={t`${share} of 100`}
          min={0}
          max={100}
          value={share}
          onChange={({ target }) => onMove(Number(target.value))}
        />
        <button
          type="button"
          className={styles.button}
          aria-label={t`More weight: ${label}`}
          disabled={share === 100}
          onClick={() => step(stride)}
        >
          <Plus aria-hidden="true" />
        </button>
        <output className={styles.share}>{share}</output>
      </div>
    </div>
  )
}
