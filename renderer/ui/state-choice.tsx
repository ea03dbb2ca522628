import { Trans, useLingui } from '@lingui/react/macro'
import { Check, ChevronDown } from 'lucide-react'
import { useContext, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { statesWithPay } from '../../domain/catalog/state-pay.ts'
import { stateName } from '../../domain/text/states.ts'
import { useLanguage } from '../i18n/language.ts'
import { useChangeSettings, useSettings } from '../queries.ts'
import styles from './state-choice.module.css'

const none = 'none'

interface StateChoiceProps {
  readonly pack: PackSummary
  /** Besides keeping the choice. */
  readonly onChange?: () => void
}

/**
 * Where the person means to work: pay is then also given for that state, on every screen and on paper.
 * Typing finds a state, a tap opens the list. Nothing where the pack gives no pay by state.
 */
export function StateChoice({ pack, onChange }: StateChoiceProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const change = useChangeSettings()
  const chosen = useSettings().data?.state ?? null
  const states = statesWithPay(pack)
    .map((code) => ({ code, name: stateName(code, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  if (states.length === 0) return null
  const choose = (key: unknown): void => {
    const state = states.find(({ code }) => code === key)?.code ?? null
    if (state === chosen) return
    change({ state })
    onChange?.()
  }
  return (
    <ComboBox className={styles.choice ?? ''} selectedKey={chosen ?? none} onSelectionChange={choose}>
      <Label className={styles.label ?? ''}>
        <Trans>Pay in which state</Trans>
      </Label>
      <Field />
      <Popover className={styles.list ?? ''}>
        <ListBox>
          <State id={none} name={t`No state: all of the United States`} />
          {states.map(({ code, name }) => (
            <State key={code} id={code} name={name} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** What was chosen is selected by a tap, so that typing replaces it. */
function Field(): ReactNode {
  const { t } = useLingui()
  const list = useContext(ComboBoxStateContext)
  return (
    <div className={styles.field}>
      <Input
        className={styles.input ?? ''}
        onClick={({ currentTarget }) => {
          currentTarget.select()
          list?.open(null, 'manual')
        }}
      />
      <Button className={styles.open ?? ''} aria-label={t`Show all states`}>
        <ChevronDown aria-hidden="true" />
      </Button>
    </div>
  )
}

function State({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  return (
    <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
      {({ isSelected }) => (
        <>
          {name}
          {isSelected && <Check aria-hidden="true" />}
        </>
      )}
    </ListBoxItem>
  )
}
