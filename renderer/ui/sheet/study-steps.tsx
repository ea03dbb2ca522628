import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import type { StudyPlanHandout } from '../../../domain/handout/model.ts'
import { cx } from '../cx.ts'
import styles from './sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { useSheet } from './sheet-context.ts'
import stepped from './steps.module.css'

/** What there is to do besides studying, in order, with a box to tick. */
export function StudySteps({ handout }: { readonly handout: StudyPlanHandout }): ReactNode {
  const { t } = useLingui()
  const { inWords, headings } = useSheet()
  const [, Heading] = headings
  const { credential, facts } = handout
  const issuer = credential.issuer.shortName
  const steps: readonly { readonly title: string; readonly about: readonly DimensionId[] }[] = [
    { title: t`Check that you may sit the exam.`, about: [known.requiredToSit] },
    { title: t`Decide on membership of ${issuer}.`, about: [known.required, known.dues] },
    {
      title: t`See what the exam costs, and have the money ready.`,
      about: [known.memberFee, known.otherFee],
    },
    { title: t`Find out which books you may bring.`, about: [known.booksAllowed] },
    { title: t`Ask ${issuer} how early to book, then register and choose a day.`, about: [known.delivery] },
    { title: t`Know what happens if the first try does not go well.`, about: [known.retakeRule] },
  ]
  return (
    <section className={cx(styles.section, styles.reading)}>
      <Heading className={cx(styles.sectionTitle, styles.large)}>{t`Steps to the exam`}</Heading>
      <ol className={stepped.steps}>
        {steps.map(({ title, about }) => (
          <li key={title}>
            <span className={stepped.tick} aria-hidden />
            <b>{title}</b>{' '}
            {facts
              .filter(({ dimension }) => about.includes(dimension.id))
              .map(({ dimension, fact }, place) => (
                <span key={dimension.id}>
                  {place > 0 && '\u00a0· '}
                  {inWords(dimension.label)}: <SheetCell fact={fact} dimension={dimension} />
                </span>
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
