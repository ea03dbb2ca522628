import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { DimensionGroup } from '../../domain/catalog/pack.ts'
import { useLanguage } from '../i18n/language.ts'
import styles from './jump-list.module.css'

type Place = Pick<DimensionGroup, 'id' | 'label'>

/** Where a group stands on the page; its title takes the focus. */
export const placeOf = ({ id }: Pick<Place, 'id'>): string => `group-${id}`

interface JumpListProps {
  readonly groups: readonly Place[]
  /** Takes out of the way what the list stands in. */
  readonly onJump?: () => void
}

/** The groups of a screen, each one step away. Not links: the address is that of the screen. */
export function JumpList({ groups, onJump }: JumpListProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const wanted = useRef<Place>(undefined)
  const jump = (): void => {
    const title = wanted.current && document.getElementById(placeOf(wanted.current))
    if (!title) return
    wanted.current = undefined
    // What closes gives the focus back to where it came from, unless it is elsewhere by then.
    if (onJump) flushSync(onJump)
    title.scrollIntoView({ block: 'start' })
    title.focus({ preventScroll: true })
  }
  // A group that is not drawn yet is gone to as soon as it is.
  useEffect(jump)
  return (
    <nav aria-label={t`On this page`}>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.id}>
            <button
              type="button"
              className={styles.group}
              onClick={() => {
                wanted.current = group
                jump()
              }}
            >
              {inWords(group.label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
