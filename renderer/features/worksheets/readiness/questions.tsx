import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../../domain/assert-never.ts'
import { readinessQuestions, type ReadinessQuestion } from '../../../../domain/decide/readiness.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { readinessWords } from '../../../ui/decision/readiness-words.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { stepAddress } from '../step-address.ts'
import styles from './readiness.module.css'

/** Four own questions; a "no" leads to help, and is no diagnosis. */
export function Questions(props: StepProps): ReactNode {
  const { sheet, change } = props
  const { t } = useLingui()
  const { readiness } = sheet
  return (
    <section className={block.part} aria-labelledby="readiness-questions">
      <h2 id="readiness-questions" className={block.title}>
        <Trans>Are you ready to choose?</Trans>
      </h2>
      <div className={styles.questions}>
        {readinessQuestions.map((question) => {
          const answer = readiness[question]
          return (
            <div key={question} className={styles.question}>
              <RadioCards
                legend={t(readinessWords[question])}
                value={answer === null ? undefined : answer ? 'yes' : 'no'}
                options={[
                  { value: 'yes', face: t`Yes` },
                  { value: 'no', face: t`Not yet` },
                ]}
                onChange={(value) =>
                  change((now) => ({ ...now, readiness: { ...now.readiness, [question]: value === 'yes' } }))
                }
              />
              <div role="status">{answer === false && <Help question={question} {...props} />}</div>
            </div>
          )
        })}
      </div>
      {readinessQuestions.every((question) => readiness[question] === true) && (
        <p role="status">
          <Trans>Four times yes. What is left is to write down your choice and the next steps.</Trans>
        </p>
      )}
    </section>
  )
}

function Help({ question, sheet }: StepProps & { readonly question: ReadinessQuestion }): ReactNode {
  const compared = sheet.options.flatMap((option) =>
    option.kind === 'credential' ? [option.credential] : [],
  )
  switch (question) {
    case 'facts':
      return (
        <div className={styles.help}>
          <p>
            <Trans>
              The result names the facts that are worth finding out. The comparison shows where each fact
              comes from.
            </Trans>
          </p>
          <div className={styles.offers}>
            <LinkButton to={stepAddress(sheet.id, 'result')}>
              <Trans>Facts worth finding out</Trans>
            </LinkButton>
            {compared.length > 1 && (
              <LinkButton to={`/compare/${compared.slice(0, 5).join(',')}`}>
                <Trans>Compare the facts</Trans>
              </LinkButton>
            )}
          </div>
        </div>
      )
    case 'values':
      return (
        <div className={styles.help}>
          <p>
            <Trans>Put your criteria in order once more, and see whether the result still feels right.</Trans>
          </p>
          <LinkButton to={stepAddress(sheet.id, 'criteria')}>
            <Trans>Look at the order again</Trans>
          </LinkButton>
        </div>
      )
    case 'support':
      return (
        <div className={styles.help}>
          <p>
            <Trans>
              Show this worksheet to a counselor of the center, or to somebody who works in the field. Ask
              what they would put first, and why. You can also put a talk among your next steps.
            </Trans>
          </p>
        </div>
      )
    case 'certainty':
      return (
        <div className={styles.help}>
          <p>
            <Trans>
              You need not choose today. Read the case for the option that came second, or choose “not now”
              and set a day to look again.
            </Trans>
          </p>
          <LinkButton to={stepAddress(sheet.id, 'result')}>
            <Trans>Look at both sides</Trans>
          </LinkButton>
        </div>
      )
    default:
      return assertNever(question)
  }
}
