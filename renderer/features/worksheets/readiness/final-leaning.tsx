import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { longestText } from '../../../../domain/worksheet/limits.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { LeaningChoice } from '../../../ui/decision/leaning-choice.tsx'
import { Names, OptionName } from '../../../ui/decision/names.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import block from '../part.module.css'
import { toldResult } from '../result/result-cache.ts'
import type { StepProps } from '../step.ts'
import styles from './readiness.module.css'

type Final = NonNullable<Worksheet['finalLeaning']>

/** Where the person leans now, beside where they leaned at first and what the score says; free to differ. */
export function FinalLeaning({ sheet, change, view }: StepProps): ReactNode {
  const { t } = useLingui()
  const { options, finalLeaning, firstLeaning } = sheet
  const result = toldResult(sheet, view.person)
  const leading = result?.leaders.flatMap((place) => result.options[place] ?? []) ?? []
  const nameOf = (id: string | null): ReactNode => {
    const option = options.find((one) => one.id === id)
    return option ? <OptionName option={option} words={view} /> : t`none yet`
  }
  const differs =
    finalLeaning !== null && leading.length > 0 && !leading.some(({ id }) => id === finalLeaning.option)
  const say = (said: Partial<Final>, as: string): void =>
    change(
      (now) => ({
        ...now,
        finalLeaning: {
          option: null,
          sure: null,
          why: '',
          ...now.finalLeaning,
          ...said,
          at: new Date().toISOString(),
        },
      }),
      { as },
    )
  return (
    <section className={block.part} aria-labelledby="readiness-leaning">
      <h2 id="readiness-leaning" className={block.title}>
        <Trans>Where you lean now</Trans>
      </h2>
      <p className={block.help}>
        <Trans>
          You may choose otherwise than the score. It shows what you said so far; you know more than that.
        </Trans>
      </p>
      <LeaningChoice
        options={options}
        nameOf={view.nameOf}
        leaning={finalLeaning}
        onChange={(said) => say(said, 'final leaning')}
      />
      {firstLeaning && (
        <dl className={styles.leanings}>
          <div className={styles.leaning}>
            <dt>{t`At first`}</dt>
            <dd>{nameOf(firstLeaning.option)}</dd>
          </div>
          <div className={styles.leaning}>
            <dt>{t`Now`}</dt>
            <dd>{finalLeaning ? nameOf(finalLeaning.option) : t`not said yet`}</dd>
          </div>
          {leading.length > 0 && (
            <div className={styles.leaning}>
              <dt>{t`First by the score`}</dt>
              <dd>
                <Names
                  names={leading.map((option) => (
                    <OptionName key={option.id} option={option} words={view} />
                  ))}
                />
              </dd>
            </div>
          )}
        </dl>
      )}
      {finalLeaning && (
        <TextArea
          label={differs ? t`I choose differently from the score, because…` : t`Because…`}
          value={finalLeaning.why}
          longest={longestText}
          onChange={(why) => say({ why }, 'final leaning why')}
        />
      )}
    </section>
  )
}
