import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { MustHave } from '../../../../domain/worksheet/must-have.ts'
import type { MustHaveChoice } from '../../../../domain/worksheet/must-haves.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import block from '../part.module.css'

interface LevelFormProps {
  readonly choice: MustHaveChoice
  readonly base: Pick<MustHave, 'id' | 'by' | 'checks'>
  readonly onAdd: (mustHave: MustHave) => void
}

/** A level that must be reached, in a row where there are several; the lowest is no demand. */
export function LevelForm({ choice, base, onAdd }: LevelFormProps): ReactNode {
  const { inWords } = useLanguage()
  const [row, setRow] = useState<string>()
  const [level, setLevel] = useState<number>()
  const { dimension, rows, levels = [] } = choice
  const isWhole = level !== undefined && (!rows || row !== undefined)
  return (
    <div className={block.form}>
      {rows && (
        <label className={block.labelled}>
          <Trans>Where</Trans>
          <select className={block.select} value={row ?? ''} onChange={({ target }) => setRow(target.value)}>
            <option value="" disabled>
              –
            </option>
            {rows.map(({ id, label }) => (
              <option key={id} value={id}>
                {inWords(label)}
              </option>
            ))}
          </select>
        </label>
      )}
      <RadioCards
        legend={<Trans>At least</Trans>}
        value={level}
        options={levels
          .map((words, value) => ({ value, face: inWords(words) }))
          .filter(({ value }) => value > 0)}
        onChange={setLevel}
      />
      <div>
        <Button
          look="primary"
          isDisabled={!isWhole}
          onPress={() => {
            if (level === undefined) return
            onAdd({ ...base, kind: 'atLeast', dimension, level, ...(row !== undefined && { row }) })
          }}
        >
          <Trans>Add</Trans>
        </Button>
      </div>
    </div>
  )
}
