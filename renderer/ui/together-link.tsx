import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../domain/catalog/ids.ts'
import { mostTogether } from '../../domain/compare/together.ts'
import { LinkButton } from './button.tsx'

/** To what it takes to hold these at once; nothing for one, or for more than can be looked at so. */
export function TogetherLink({ ids }: { readonly ids: readonly CredentialId[] }): ReactNode {
  if (ids.length < 2 || ids.length > mostTogether) return null
  return (
    <LinkButton to={`/together/${ids.join(',')}`}>
      {ids.length === 2 ? <Trans>Holding both</Trans> : <Trans>Holding all 3</Trans>}
    </LinkButton>
  )
}
