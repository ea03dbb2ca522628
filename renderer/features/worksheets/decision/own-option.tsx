import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { longestName } from '../../../../domain/worksheet/limits.ts'
import { NameForm } from '../../../ui/name-form.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'

export function OwnOption({ onAdd }: { readonly onAdd: (name: string) => void }): ReactNode {
  const { t } = useLingui()
  return (
    <PopoverButton
      name={t`Add an option of your own`}
      face={
        <>
          <Plus aria-hidden="true" />
          <Trans>Add an option of your own</Trans>
        </>
      }
      look="plain"
    >
      {(close) => (
        <NameForm
          label={t`What else could you do?`}
          longest={longestName}
          action={<Trans>Add</Trans>}
          onName={(name) => {
            close()
            onAdd(name)
          }}
        />
      )}
    </PopoverButton>
  )
}
