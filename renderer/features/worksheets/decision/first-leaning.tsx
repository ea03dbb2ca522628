import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { problemOf } from '../../../../domain/worksheet/problem-of.ts'
import { formatDate, localDate } from '../../../../domain/text/date.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { LeaningChoice } from '../../../ui/decision/leaning-choice.tsx'
import { useSurenessWords } from '../../../ui/decision/sureness-words.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'

/**
 * Where the person leans before anything is weighed. Once there is a result it stays as it is: it shows later whether
 * the worksheet has changed a mind.
 */
export function FirstLeaning(props: StepProps): ReactNode {
  const { sheet, change, view } = props
  const { firstLeaning, options } = sheet
  return (
    <section className={block.part} aria-labelledby="decision-leaning">
      <h2 id="decision-leaning" className={block.title}>
        <Trans>Where you lean today</Trans>
      </h2>
      {hasResult(sheet) ? (
        <Kept {...props} />
      ) : (
        <>
          <p className={block.help}>
            <Trans>
              Say it before anything is weighed. It counts for nothing in the result; at the end you can see
              whether your mind has changed.
            </Trans>
          </p>
          {options.length > 0 && (
            <LeaningChoice
              options={options}
              nameOf={view.nameOf}
              leaning={firstLeaning}
              onChange={(said) =>
                change(
                  (now) => ({
                    ...now,
                    firstLeaning: {
                      option: null,
                      sure: null,
                      ...now.firstLeaning,
                      ...said,
                      at: new Date().toISOString(),
                    },
                  }),
                  { as: 'first leaning' },
                )
              }
            />
          )}
        </>
      )}
    </section>
  )
}

function hasResult(sheet: Worksheet): boolean {
  return (['visitor', 'counselor'] as const).some((person) => problemOf(sheet, person).kind === 'stated')
}

function Kept({ sheet: { firstLeaning, options }, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const sureness = useSurenessWords()
  if (!firstLeaning) {
    return (
      <p>
        <Trans>You have not said it yet. You are asked for it before any score is shown.</Trans>
      </p>
    )
  }
  const option = options.find(({ id }) => id === firstLeaning.option)
  const towards = option ? view.nameOf(option) : t`none of the options`
  const sure = firstLeaning.sure === null ? undefined : sureness[firstLeaning.sure]
  const day = formatDate(localDate(new Date(firstLeaning.at)), language)
  return (
    <>
      <p>
        <strong>
          {sure === undefined ? (
            <Trans>
              On {day} you leaned towards {towards}.
            </Trans>
          ) : (
            <Trans>
              On {day} you leaned towards {towards} ({sure}).
            </Trans>
          )}
        </strong>
      </p>
      <p className={block.help}>
        <Trans>It stays as it is, because there is a result by now.</Trans>
      </p>
    </>
  )
}
