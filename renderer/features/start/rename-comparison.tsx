import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { longestName } from '../../../domain/compare/saved.ts'
import type { SavedComparison } from '../../../preload/contract/comparisons.ts'
import { useSaveComparison } from '../../comparisons.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { NameForm } from '../../ui/name-form.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'

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
  const { mutate, error, isPending } = useSaveComparison()
  return (
    <NameForm
      label={t`Name of the comparison`}
      action={<Trans>Save</Trans>}
      first={comparison.name}
      longest={longestName}
      isPending={isPending}
      onName={(name) => mutate({ ...comparison, name }, { onSuccess: close })}
    >
      {error && <ErrorNotice error={error} kept={<Trans>The comparison keeps its name.</Trans>} />}
    </NameForm>
  )
}
