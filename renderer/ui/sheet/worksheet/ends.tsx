import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type ReadinessQuestion, readinessQuestions } from '../../../../domain/decide/readiness.ts'
import { formatDate } from '../../../../domain/text/date.ts'
import { resultOf } from '../../../../domain/worksheet/result.ts'
import { readinessWords } from '../../decision/readiness-words.ts'
import shared from '../sheet.module.css'
import { useSheet } from '../sheet-context.ts'
import noted from '../sheet-notes.module.css'
import stepped from '../steps.module.css'
import { Part } from './part.tsx'
import { Tick } from './tick.tsx'
import type { Decided } from './use-decided.ts'
import { scoredBy } from './weights.tsx'
import styles from './worksheet.module.css'

/** Where help is, for whoever does not answer yes. */
const help: Readonly<Record<ReadinessQuestion, MessageDescriptor>> = {
  facts: msg`Look up the facts worth finding out, or ask the center for the comparison with all sources.`,
  values: msg`Put the criteria in order once more, or talk the order over with a counselor.`,
  support: msg`Show this sheet to a counselor of the center, or to somebody who works in the field.`,
  certainty: msg`You need not choose today: read both sides again, and set a day to look at this again.`,
}

interface Props {
  readonly decided: Decided
}

/** Four answers, each other than yes with where help is. */
export function WorksheetReadiness({ decided }: Props): ReactNode {
  const { t } = useLingui()
  const { readiness } = decided.sheet
  if (readinessQuestions.every((question) => readiness[question] === null)) return null
  const faces = { yes: t`Yes`, no: t`Not yet`, none: t`Not answered` }
  return (
    <Part title={t`Ready to choose?`}>
      <ul className={shared.list}>
        {readinessQuestions.map((question) => {
          const answer = readiness[question]
          return (
            <li key={question}>
              {t(readinessWords[question])}{' '}
              <b>{answer === null ? faces.none : answer ? faces.yes : faces.no}.</b>{' '}
              {answer !== true && t(help[question])}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

/** The reason in their own words, named as a difference where it is one. */
export function WorksheetReason({ decided: { sheet: worksheet } }: Props): ReactNode {
  const { t } = useLingui()
  const { finalLeaning } = worksheet
  const [person] = scoredBy(worksheet)
  if (!finalLeaning || finalLeaning.why.trim() === '') return null
  const result = person && resultOf(worksheet, person)
  const leading = result?.kind === 'stated' ? result.leaders.map((place) => result.options[place]?.id) : []
  const differs = leading.length > 0 && !leading.some((id) => id === finalLeaning.option)
  return (
    <Part title={differs ? t`I choose differently from the score, because…` : t`Because…`}>
      <p className={noted.note}>{finalLeaning.why}</p>
    </Part>
  )
}

/** What to do next, each with a box to tick and its day. */
export function WorksheetNextSteps({ decided }: Props): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const steps = decided.sheet.nextSteps.filter(({ text }) => text.trim() !== '')
  const isOfTwo = decided.sheet.weights.counselor !== null
  if (steps.length === 0) return null
  return (
    <Part title={t`Next steps`}>
      <ol className={stepped.steps}>
        {steps.map((step) => {
          const { text, due, isDone, by } = step
          const day = due === null ? undefined : formatDate(due, language)
          return (
            <li key={JSON.stringify(step)}>
              <Tick isDone={isDone} />
              {text}
              {isOfTwo && by === 'counselor' && ` (${t`the counselor`})`}
              {day !== undefined && <b className={styles.ended}>{t`by ${day}`}</b>}
              {isDone && <span className={styles.ended}>{t`done`}</span>}
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
