import type { ReactNode } from 'react'
import type { Span } from '../../../domain/compare/span.ts'
import styles from './drawings.module.css'

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`

/** A figure on the scale of its row: a point, or all that a range may be. The words beside it say the same. */
export function OnScale({
  span: { low, high },
  max,
}: {
  readonly span: Span
  readonly max: number
}): ReactNode {
  return (
    <svg className={styles.scale} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.track} />
      {low === high ? (
        <circle cx={percent(low, max)} cy="50%" r="5" />
      ) : (
        <rect x={percent(low, max)} width={percent(high - low, max)} y="20%" height="60%" rx="2" />
      )}
    </svg>
  )
}

const steps = [0, 1, 2, 3, 4]

/** A level as one of five steps. The words beside it say the same. */
export function Steps({ level }: { readonly level: number }): ReactNode {
  return (
    <svg className={styles.steps} viewBox="0 0 100 14" aria-hidden="true">
      <path d="M10 7h80" className={styles.track} />
      {steps.map((step) => (
        <circle key={step} cx={10 + step * 20} cy="7" r={step === level ? 6 : 3} data-here={step === level} />
      ))}
    </svg>
  )
}
