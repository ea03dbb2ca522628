import { Trans, useLingui } from '@lingui/react/macro'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { statesWithPay } from '../../domain/catalog/state-pay.ts'
import { stateName } from '../../domain/text/states.ts'
import { useLanguage } from '../i18n/language.ts'
import { useChangeSettings, useSettings } from '../queries.ts'
import styles from './state-choice.module.css'

const none = 'none'

export interface StateSelectProps {
  readonly pack: PackSummary
  /** Besides keeping the choice. */
  readonly onChange?: () => void
}

/** Apart from `StateChoice`, which loads it and its list when it is needed. In the list, typing goes to a state. */
export function StateSelect({ pack, onChange }: StateSelectProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const change = useChangeSettings()
  const chosen = useSettings().data?.state ?? null
  const states = statesWithPay(pack)
    .map((code) => ({ code, name: stateName(code, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const choose = (key: unknown): void => {
    change({ state: states.find(({ code }) => code === key)?.code ?? null })
    onChange?.()
  }
  return (
    <Select className={styles.choice ?? ''} value={chosen ?? none} onChange={choose}>
      <Label className={styles.label ?? ''}>
        <Trans>Pay in which state</Trans>
      </Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className={styles.list ?? ''}>
        <ListBox>
          <State id={none} name={t`No state: all of the United States`} />
          {states.map(({ code, name }) => (
            <State key={code} id={code} name={name} />
          ))}
        </ListBox>
      </Popover>
    </Select>
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
