import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Option, Worksheet } from '../../../domain/worksheet/model.ts'
import { RadioCards } from '../radio-cards.tsx'
import { useSurenessWords } from './sureness-words.ts'
import type { SheetWords } from './use-sheet-words.ts'

type Leaning = Pick<NonNullable<Worksheet['firstLeaning']>, 'option' | 'sure'>

interface LeaningChoiceProps extends Pick<SheetWords, 'nameOf'> {
  readonly options: readonly Option[]
  /** Null while nothing was said. */
  readonly leaning: Leaning | null
  readonly onChange: (said: Partial<Leaning>) => void
}

/** Towards which option, and how sure. */
export function LeaningChoice({ options, nameOf, leaning, onChange }: LeaningChoiceProps): ReactNode {
  const { t } = useLingui()
  const sureness = useSurenessWords()
  return (
    <>
      <RadioCards
        legend={<Trans>I lean towards</Trans>}
        value={leaning ? leaning.option : undefined}
        options={[
          ...options.map((option) => ({
            value: option.id,
            face: nameOf(option),
            lang: option.kind === 'credential' ? 'en' : undefined,
          })),
          { value: null, face: t`none yet` },
        ]}
        onChange={(option) => onChange({ option })}
      />
      <RadioCards
        legend={<Trans>How sure I am of that</Trans>}
        value={leaning?.sure ?? undefined}
        options={sureness.map((face, value) => ({ value, face }))}
        onChange={(sure) => onChange({ sure })}
      />
    </>
  )
}
