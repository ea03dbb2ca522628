import { Trans } from '@lingui/react/macro'
import { Scale } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../domain/catalog/ids.ts'
import { LinkButton } from './button.tsx'

/** To a new worksheet with these as its options; nothing for one alone. */
export function DecideLink({ ids }: { readonly ids: readonly CredentialId[] }): ReactNode {
  if (ids.length < 2) return null
  return (
    <LinkButton to={`/worksheets/new?options=${ids.join(',')}`}>
      <Scale aria-hidden="true" />
      <Trans>Decide between these</Trans>
    </LinkButton>
  )
}
