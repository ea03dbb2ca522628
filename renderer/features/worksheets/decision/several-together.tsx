import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { CredentialId } from '../../../../domain/catalog/ids.ts'
import { mostTogether } from '../../../../domain/compare/together.ts'
import type { Option } from '../../../../domain/worksheet/model.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckBox } from '../../../ui/check-box.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'

interface SeveralTogetherProps extends Pick<StepProps, 'sheet' | 'view'> {
  readonly onAdd: (credentials: readonly CredentialId[]) => void
}

type Single = Extract<Option, { kind: 'credential' }>

/** Two or three of the credentials chosen, held at once, as one more option. */
export function SeveralTogether({ sheet: { options }, view, onAdd }: SeveralTogetherProps): ReactNode {
  const { t } = useLingui()
  const singles = options.filter((option) => option.kind === 'credential')
  const held = options.flatMap((option) =>
    option.kind === 'together' ? [option.credentials.toSorted().join(' ')] : [],
  )
  const ids = singles.map(({ credential }) => credential)
  if (ids.length < 2 || (ids.length === 2 && held.includes(ids.toSorted().join(' ')))) return null
  if (ids.length === 2) {
    return (
      <Button onPress={() => onAdd(ids)}>
        <Plus aria-hidden="true" />
        <Trans>Add both together</Trans>
      </Button>
    )
  }
  return (
    <PopoverButton
      name={t`Add several together`}
      face={
        <>
          <Plus aria-hidden="true" />
          <Trans>Add several together</Trans>
        </>
      }
      look="plain"
    >
      {(close) => (
        <Which
          singles={singles}
          held={held}
          view={view}
          onAdd={(credentials) => {
            close()
            onAdd(credentials)
          }}
        />
      )}
    </PopoverButton>
  )
}

interface WhichProps extends Pick<SeveralTogetherProps, 'view' | 'onAdd'> {
  readonly singles: readonly Single[]
  /** The sets that are options already. */
  readonly held: readonly string[]
}

function Which({ singles, held, view, onAdd }: WhichProps): ReactNode {
  const [marked, setMarked] = useState<readonly CredentialId[]>([])
  const isHeld = held.includes(marked.toSorted().join(' '))
  return (
    <div className={block.form}>
      <h3 className={block.title}>
        <Trans>Which would you hold together?</Trans>
      </h3>
      <ul>
        {singles.map((option) => (
          <li key={option.id}>
            <CheckBox
              isChecked={marked.includes(option.credential)}
              onChange={(isMarked) =>
                setMarked(
                  isMarked ? [...marked, option.credential] : marked.filter((id) => id !== option.credential),
                )
              }
            >
              <span lang="en">{view.nameOf(option)}</span>
            </CheckBox>
          </li>
        ))}
      </ul>
      <p role="status">
        {isHeld ? <Trans>These are an option already.</Trans> : <Trans>Choose 2 or {mostTogether}.</Trans>}
      </p>
      <div>
        <Button
          look="primary"
          onPress={() => onAdd(marked)}
          isDisabled={isHeld || marked.length < 2 || marked.length > mostTogether}
        >
          <Trans>Add</Trans>
        </Button>
      </div>
    </div>
  )
}
