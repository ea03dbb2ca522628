import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { longestName } from '../../../domain/compare/saved.ts'
import type { SavedComparison } from '../../../preload/contract/comparisons.ts'
import { useSaveComparison } from '../../comparisons.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './rename-comparison.module.css'

export function RenameComparison({ comparison }: { readonly comparison: SavedComparison }): ReactNode {
  const { t } = useLingui()
  return (
    <PopoverButton name={t`Rename ${comparison.name}`} face={<Trans>Rename</Trans>} look="quiet">
      {(close) => <NewName comparison={comparison} close={close} />}
    </PopoverButton>
  )
}

function NewName({ comparison, close }: { comparison: SavedComparison; close: () => void }): ReactNode {
  const { t } = useLingui()
  const [text, setText] = useState(comparison.name)
  const { mutate, error, isPending } = useSaveComparison()
  const name = text.trim()
  const save = (): void => {
    if (name !== '' && !isPending) mutate({ ...comparison, name }, { onSuccess: close })
  }
  return (
    <div className={styles.form}>
      <TextField
        label={t`Name of the comparison`}
        value={text}
        longest={longestName}
        onChange={setText}
        onEnter={save}
      />
      <div>
        <Button look="primary" onPress={save} isDisabled={name === ''} isPending={isPending}>
          <Trans>Save</Trans>
        </Button>
      </div>
      {error && <ErrorNotice error={error} kept={<Trans>The comparison keeps its name.</Trans>} />}
    </div>
  )
}
