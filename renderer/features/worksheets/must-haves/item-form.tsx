import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { MustHave } from '../../../../domain/worksheet/must-have.ts'
import type { MustHaveChoice } from '../../../../domain/worksheet/must-haves.ts'
import { useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { itemsOf } from '../../../ui/decision/use-must-have-words.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'

interface ItemFormProps extends Pick<StepProps, 'view'> {
  readonly choice: MustHaveChoice
  readonly base: Pick<MustHave, 'id' | 'by' | 'checks'>
  readonly onAdd: (mustHave: MustHave) => void
}

/** An entry that must be among those listed. */
export function ItemForm({ choice, base, view, onAdd }: ItemFormProps): ReactNode {
  const { language, inWords } = useLanguage()
  const [item, setItem] = useState<string>()
  const { dimension } = choice
  const items = itemsOf(view.catalog, { id: dimension }, language)
  if (items.length === 0) {
    return (
      <p>
        <Trans>The catalog lists nothing of this for the options there are.</Trans>
      </p>
    )
  }
  return (
    <div className={block.form}>
      <RadioCards
        legend={<Trans>{inWords(choice.label)}: must be among them</Trans>}
        value={item}
        options={items.map(({ id, label }) => ({ value: id, face: label }))}
        onChange={setItem}
      />
      <div>
        <Button
          look="primary"
          isDisabled={item === undefined}
          onPress={() => {
            if (item !== undefined) onAdd({ ...base, kind: 'lists', dimension, item })
          }}
        >
          <Trans>Add</Trans>
        </Button>
      </div>
    </div>
  )
}
