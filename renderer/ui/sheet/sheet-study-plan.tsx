import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { StudyPlanHandout } from '../../../domain/handout/model.ts'
import { weeksInRuns } from '../../../domain/study-plan/runs.ts'
import { formatShortDate } from '../../../domain/text/date.ts'
import { formatNumber } from '../../../domain/text/format-value.ts'
import { cx } from '../cx.ts'
import { CredentialName } from './sheet-comparison.tsx'
import styles from './sheet.module.css'
import { useSheet } from './sheet-context.ts'
import { SheetGrid } from './sheet-grid.tsx'
import stepped from './steps.module.css'
import { StudySteps } from './study-steps.tsx'
import { useStudyVerdict } from './study-verdict.tsx'

/** Whether the dates fit, the steps to the exam, and what to study in which week. */
export function SheetStudyPlan({ handout }: { readonly handout: StudyPlanHandout }): ReactNode {
  const { t } = useLingui()
  const { language, inWords, headings } = useSheet()
  const [, Heading] = headings
  const { plan, credential } = handout
  const verdict = useStudyVerdict(handout)
  const [hours, count] = [formatNumber(plan.hours, language), plan.weeks.length]
  const inHours = (amount: number): string => {
    const number = formatNumber(amount, language)
    return amount === 1 ? t`1 hour` : t`${number} hours`
  }
  const runs = weeksInRuns(plan.weeks)
  return (
    <>
      <p className={styles.lead}>
        <CredentialName credential={credential} />
      </p>
      {verdict}
      <StudySteps handout={handout} />
      {runs.length > 0 && (
        <section className={styles.section}>
          <Heading className={cx(styles.sectionTitle, styles.large)}>
            {t`Week by week: ${plural(count, { one: '# week', other: '# weeks' })}, ${hours} hours`}
          </Heading>
          <SheetGrid
            name={t`Week by week`}
            corner={t`Week, from`}
            columns={[{ key: 'tasks', face: t`What to study` }]}
            groups={[
              {
                key: 'weeks',
                rows: runs.map(({ first, last, week }) => {
                  const begins = formatShortDate(week.begins, language)
                  return {
                    key: String(first),
                    label: (
                      <>
                        <span className={stepped.tick} aria-hidden />
                        {first === last ? first : `${first}–${last}`}:{' '}
                        <span className={styles.unbroken}>{begins}</span>
                      </>
                    ),
                    cells: [
                      <span key="tasks">
                        {week.kind === 'buffer' &&
                          t`Buffer: nothing new. Catch up on what fell behind, or rest.`}
                        {week.kind === 'review' &&
                          t`Review everything, and take a practice exam against the clock: ${inHours(week.hours)}`}
                        {week.kind === 'study' &&
                          week.tasks
                            .map(
                              ({ part, hours: each }) =>
                                `${part ? inWords(part) : t`Study`}: ${inHours(each)}`,
                            )
                            .join('; ')}
                        {first !== last && week.kind !== 'buffer' && ` ${t`in each week`}`}
                      </span>,
                    ],
                  }
                }),
              },
            ]}
          />
        </section>
      )}
    </>
  )
}
