import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../domain/catalog/pack.ts'
import styles from './status-mark.module.css'

interface StatusMarkProps {
  readonly of: Pick<Profile, 'status' | 'draft'>
  /** Where many names stand together. */
  readonly short?: boolean
}

/** In words, where a name alone would pass for something one can get; nothing for what is offered. */
export function StatusMark({ of: { status, draft }, short = false }: StatusMarkProps): ReactNode {
  if (draft) {
    return (
      <span className={styles.mark}>
        <Trans>Draft on this computer</Trans>
      </span>
    )
  }
  if (status === 'active') return null
  const unconfirmed = short ? (
    <Trans>not confirmed</Trans>
  ) : (
    <Trans>Not confirmed that it is offered now</Trans>
  )
  return (
    <span className={styles.mark}>
      {status === 'unconfirmed' ? unconfirmed : <Trans>No longer offered</Trans>}
    </span>
  )
}
