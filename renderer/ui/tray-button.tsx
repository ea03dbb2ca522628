import { useLingui } from '@lingui/react/macro'
import { Check, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Profile } from '../../domain/catalog/pack.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { useTray } from '../tray.ts'
import { Button } from './button.tsx'

/** Puts a credential into the tray for a comparison, or takes it out again. */
export function TrayButton({
  credential: { id, abbreviation },
}: {
  readonly credential: Pick<Profile, 'id' | 'abbreviation'>
}): ReactNode {
  const { t } = useLingui()
  const { ids, toggle } = useTray()
  const isIn = ids.includes(id)
  const isFull = ids.length >= mostCompared
  const words = (): string => {
    if (isIn) return t`Take ${abbreviation} out of the comparison`
    return isFull ? t`The comparison is full (${mostCompared})` : t`Add ${abbreviation} to the comparison`
  }
  return (
    <Button isDisabled={isFull && !isIn} onPress={() => toggle(id)}>
      {isIn ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
      {words()}
    </Button>
  )
}
