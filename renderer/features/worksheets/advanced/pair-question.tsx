import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './pairwise-check.module.css'

interface PairQuestionProps {
  readonly first: string
  readonly second: string
  /** How many times as important the first is; a fraction where the second is more so. */
  readonly times: number | undefined
  readonly onAnswer: (times: number | undefined) => void
}

const most = 9
const more = Array.from({ length: most - 1 }, (_, place) => most - place)

export function PairQuestion({ first, second, times, onAnswer }: PairQuestionProps): ReactNode {
  const { t } = useLingui()
  // A whole number stands for the first, a negative one for the second.
  const value = times === undefined ? '' : String(times >= 1 ? Math.round(times) : -Math.round(1 / times))
  const read = (text: string): number | undefined => {
    if (text === '') return undefined
    const count = Number(text)
    return count > 0 ? count : -1 / count
  }
  return (
    <label className={styles.question}>
      <span>
        <Trans>
          <em>{first}</em> or <em>{second}</em>?
        </Trans>
      </span>
      <select value={value} onChange={({ target }) => onAnswer(read(target.value))}>
        <option value="">{t`Not compared`}</option>
        {more.map((count) => (
          <option key={count} value={count}>
            {t`${first}: ${count} times as important`}
          </option>
        ))}
        <option value="1">{t`Equally important`}</option>
        {more.toReversed().map((count) => (
          <option key={count} value={-count}>
            {t`${second}: ${count} times as important`}
          </option>
        ))}
      </select>
    </label>
  )
}
