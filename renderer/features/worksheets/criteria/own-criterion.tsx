import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { longestLine, longestName } from '../../../../domain/worksheet/limits.ts'
import type { Criterion } from '../../../../domain/worksheet/model.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import block from '../part.module.css'

type Own = Pick<Extract<Criterion, { kind: 'own' }>, 'name' | 'worst' | 'best'>

interface OwnCriterionProps {
  readonly onAdd: (own: Own) => void
}

/** Something that no catalog knows, with what its two ends are. */
export function OwnCriterion({ onAdd }: OwnCriterionProps): ReactNode {
  const { t } = useLingui()
  const [own, setOwn] = useState<Own>({ name: '', worst: '', best: '' })
  const name = own.name.trim()
  const add = (): void => {
    if (name !== '') onAdd({ name, worst: own.worst.trim(), best: own.best.trim() })
  }
  return (
    <div className={block.form}>
      <TextField
        label={t`What matters to you?`}
        value={own.name}
        longest={longestName}
        onChange={(text) => setOwn({ ...own, name: text })}
        onEnter={add}
      />
      <TextField
        label={t`At its worst (you may leave it empty)`}
        value={own.worst}
        longest={longestLine}
        onChange={(worst) => setOwn({ ...own, worst })}
        onEnter={add}
      />
      <TextField
        label={t`At its best (you may leave it empty)`}
        value={own.best}
        longest={longestLine}
        onChange={(best) => setOwn({ ...own, best })}
        onEnter={add}
      />
      <div>
        <Button look="primary" onPress={add} isDisabled={name === ''}>
          <Trans>Add</Trans>
        </Button>
      </div>
    </div>
  )
}
