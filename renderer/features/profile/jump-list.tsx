import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import type { DimensionGroup } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './jump-list.module.css'

/** Where a group stands on the page; its title takes the focus. */
export const placeOf = ({ id }: Pick<DimensionGroup, 'id'>): string => `group-${id}`

/** The groups of the profile, each one step away. Not links: the address is that of the screen. */
export function JumpList({ groups }: { readonly groups: readonly DimensionGroup[] }): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const wanted = useRef<DimensionGroup>(undefined)
  const jump = (): void => {
    const title = wanted.current && document.getElementById(placeOf(wanted.current))
    if (!title) return
    wanted.current = undefined
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
