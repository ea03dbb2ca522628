import { useLingui } from '@lingui/react/macro'
import { Check, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Profile } from '../../domain/catalog/pack.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { useTray } from '../tray.ts'
import { Button } from './button.tsx'

interface TrayButtonProps {
  readonly credential: Pick<Profile, 'id' | 'abbreviation'>
  /** Where many stand below one another: the name of the credential is read out, not shown. */
  readonly short?: boolean
}

/** Puts a credential into the tray for a comparison, or takes it out again. */
export function TrayButton({ credential: { id, abbreviation }, short = false }: TrayButtonProps): ReactNode {
  const { t } = useLingui()
  const { ids, toggle } = useTray()
  const [name, brief] = ids.includes(id)
    ? [t`Remove ${abbreviation} from the comparison`, t`Remove`]
    : [t`Add ${abbreviation} to the comparison`, t`Add`]
  const isFull = ids.length >= mostCompared && !ids.includes(id)
  return (
    <Button isDisabled={isFull} name={name} onPress={() => toggle(id)}>
      {ids.includes(id) ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
      {short ? brief : name}
    </Button>
  )
}
