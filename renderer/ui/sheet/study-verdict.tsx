import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import { mostHoursAWeek } from '../../../domain/handout/choices.ts'
import type { StudyPlanHandout } from '../../../domain/handout/model.ts'
import { formatDate } from '../../../domain/text/date.ts'
import styles from './study-verdict.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { useSheet } from './sheet-context.ts'

/** What was asked for, what is known of the time it takes, and whether the one fits the other. */
export function useStudyVerdict({ plan, facts, credential }: StudyPlanHandout): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const { hoursPerWeek, stated, fromMiddles } = plan
  const start = formatDate(plan.start, language)
  const done = formatDate(plan.done, language)
  const target = plan.target === null ? '' : formatDate(plan.target, language)
  const time = facts.find(({ dimension }) => dimension.id === known.studyTime)
  const content = facts.find(({ dimension }) => dimension.id === known.examContent)
  const name = credential.abbreviation
  return (
    <div className={styles.verdict}>
      <p>
        {t`Start: ${start}.`} {t`Hours a week: ${hoursPerWeek}.`}{' '}
        {target === '' ? t`No target date.` : t`Target: ${target}.`}
      </p>
      {time && (
        <p>
          {t`How long it takes, as far as anybody says:`}{' '}
          <SheetCell fact={time.fact} dimension={time.dimension} />.
        </p>
      )}
      <p>
        <b>{outcome()}</b>
      </p>
      {stated?.kind === 'elapsed' && (
        <p>{t`That is time on the calendar: how many hours a week it counts on is not stated.`}</p>
      )}
      {content?.fact.fact.state !== 'value' &&
        content?.fact.fact.state !== 'disputed' &&
        plan.weeks.length > 0 && (
          <p>{t`What share of the exam each part has is not published, so the weeks name no parts.`}</p>
        )}
      {fromMiddles && (
        <p>{t`Where the issuer gives a range for a part of the exam, the plan uses its middle.`}</p>
      )}
    </div>
  )

  function outcome(): string {
    const { outcome: kind, hoursNeeded } = plan
    switch (kind) {
      case 'open':
        return t`This plan takes the longest time that is stated; it ends before ${done}.`
      case 'spare':
        return t`The dates fit, with time to spare: this plan ends before ${done}.`
      case 'longest':
        return t`The dates fit the longest time that is stated: this plan ends before ${done}.`
      case 'within':
        return t`The dates fit what is stated, though not the longest time: this plan ends before ${done}.`
      case 'short':
        if (stated?.kind !== 'effort') {
          return t`The dates do not fit: even the shortest time that is stated ends on ${done}. This plan takes that time; choose a later target.`
        }
        return hoursNeeded === null
          ? t`The dates do not fit: with these hours even the shortest time ends on ${done}. With ${mostHoursAWeek} hours a week, the most to plan with, it would still not be done by the target. Choose a later one.`
          : t`The dates do not fit: with these hours even the shortest time ends on ${done}. With ${hoursNeeded} hours a week it would be done by the target.`
      case 'unknown':
        return t`Nobody has published how long the ${name} takes. This plan only shares out the time that you have; it may be too short.`
      case 'nothing':
        return t`Nobody has published how long the ${name} takes, so there is no plan by weeks. Choose a target date at least a week away to share out the time until then.`
      case 'long':
        if (!stated) {
          return t`Nobody has published how long the ${name} takes, and the target is more than ten years away. Choose an earlier one to share out the time until then.`
        }
        return stated.kind === 'effort'
          ? t`With these hours it would take more than ten years. Choose more hours a week.`
          : t`What is stated is more than ten years: too long for a plan by weeks.`
      default:
        return assertNever(kind)
    }
  }
}
