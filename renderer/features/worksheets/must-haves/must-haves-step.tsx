import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { consideredOptions, effectsOf } from '../../../../domain/worksheet/must-haves.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Names } from '../../../ui/decision/names.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { AddMustHave } from './add-must-have.tsx'
import { MustHaveEntry } from './must-have-entry.tsx'

/** What an option must have to be considered at all, and what that leaves. */
export function MustHavesStep(props: StepProps): ReactNode {
  const { sheet, view } = props
  const effects = effectsOf(sheet)
  const left = consideredOptions(sheet)
  return (
    <>
      <section className={block.part} aria-labelledby="must-haves-yours">
        <h2 id="must-haves-yours" className={block.title}>
          <Trans>Your must-haves</Trans>
        </h2>
        {effects.length === 0 ? (
          <p>
            <Trans>There is none yet. You need none: every option then stays.</Trans>
          </p>
        ) : (
          <ul className={block.rows}>
            {effects.map((effect) => (
              <li key={effect.mustHave.id}>
                <MustHaveEntry {...props} effect={effect} />
              </li>
            ))}
          </ul>
        )}
        {sheet.options.length === 0 ? (
          <p>
            <Trans>There is no option yet that could be ruled out. Add options in the first step.</Trans>
          </p>
        ) : left.length === 0 ? (
          <Banner tone="attention">
            <p>
              <strong>
                <Trans>Every option is ruled out.</Trans>
              </strong>{' '}
              <Trans>Ask for less in one of your must-haves, or remove one.</Trans>
            </p>
          </Banner>
        ) : (
          <p role="status">
            <strong>
              <Trans>
                Still to choose from: <Names names={left.map(view.nameOf)} />.
              </Trans>
            </strong>
          </p>
        )}
      </section>
      <AddMustHave {...props} />
    </>
  )
}
