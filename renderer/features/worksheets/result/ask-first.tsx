import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { Button } from '../../../ui/button.tsx'
import { LeaningChoice } from '../../../ui/decision/leaning-choice.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'

type Said = Pick<NonNullable<Worksheet['firstLeaning']>, 'option' | 'sure'>

/** Where somebody leans is asked before they see a score: afterwards it could not be told apart from it. */
export function AskFirst({ sheet, change, view }: StepProps): ReactNode {
  const [said, setSaid] = useState<Said | null>(null)
  const show = (): void =>
    change((now) => ({
      ...now,
      firstLeaning: { option: null, sure: null, ...said, at: new Date().toISOString() },
    }))
  return (
    <section className={block.part}>
      <p>
        <Trans>
          Before you see any score: where do you lean today? It counts for nothing in the result, and you can
          hold it beside the result later.
        </Trans>
      </p>
      <LeaningChoice
        options={sheet.options}
        nameOf={view.nameOf}
        leaning={said}
        onChange={(more) => setSaid({ option: null, sure: null, ...said, ...more })}
      />
      <div>
        <Button look="primary" onPress={show} isDisabled={said === null}>
          <Trans>Show the result</Trans>
        </Button>
      </div>
    </section>
  )
}
