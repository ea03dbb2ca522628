import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowLeftRight, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { longestName } from '../../../domain/worksheet/limits.ts'
import type { Person } from '../../../domain/worksheet/parts.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SheetConflict } from './sheet-conflict.tsx'
import styles from './sheet-head.module.css'
import type { KeptSheet, SheetKeeper } from './sheet-keeper.ts'
import { Unsaved } from './unsaved.tsx'

interface SheetHeadProps {
  readonly kept: KeptSheet
  readonly keeper: SheetKeeper
  readonly isKiosk: boolean
  readonly isPrivate: boolean
  /** Nobody while it goes from hand to hand. */
  readonly person: Person | undefined
  readonly onHandOver: (to: Person | undefined) => void
}

/** Which worksheet it is, whether it is saved, and who has it in hand. */
export function SheetHead(props: SheetHeadProps): ReactNode {
  const { kept, keeper, isKiosk, isPrivate, person, onHandOver } = props
  const { t } = useLingui()
  const { worksheet, status, canUndo } = kept
  const name = worksheet.name.trim() === '' ? t`Worksheet without a name` : worksheet.name
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <p className={styles.name}>{name}</p>
        <PopoverButton name={t`Rename ${name}`} face={t`Rename`} look="quiet">
          {(close) => (
            <TextField
              label={t`Name of the worksheet`}
              value={worksheet.name}
              longest={longestName}
              onChange={(text) => keeper.change((now) => ({ ...now, name: text }), { as: 'name' })}
              onEnter={close}
            />
          )}
        </PopoverButton>
        <p className={styles.status}>
          {(status.kind === 'unsaved' || status.kind === 'saving') && <Trans>Saving…</Trans>}
          {status.kind === 'saved' && !isKiosk && <Trans>Saved</Trans>}
          {status.kind === 'saved' && isKiosk && <Trans>Kept until you end your visit</Trans>}
          {status.kind === 'failed' && <Trans>Not saved</Trans>}
        </p>
        {canUndo && person !== undefined && (
          <Button look="quiet" onPress={keeper.undo}>
            <Undo2 aria-hidden="true" />
            <Trans>Undo the last change</Trans>
          </Button>
        )}
        {worksheet.weights.counselor !== null && isPrivate && person !== undefined && (
          <Button onPress={() => onHandOver(undefined)}>
            <ArrowLeftRight aria-hidden="true" />
            <Trans>Hand over</Trans>
          </Button>
        )}
        {worksheet.weights.counselor !== null && !isPrivate && (
          <Choice
            label={t`Who is writing`}
            value={person ?? 'visitor'}
            options={[
              { value: 'visitor', face: t`Visitor writes` },
              { value: 'counselor', face: t`Counselor writes` },
            ]}
            onChange={onHandOver}
          />
        )}
      </div>
      {status.kind === 'failed' && <Unsaved error={status.error} onRetry={() => void keeper.flush()} />}
      {status.kind === 'conflict' && (
        <SheetConflict mine={worksheet} theirs={status.theirs} onChoose={keeper.resolve} />
      )}
    </div>
  )
}
