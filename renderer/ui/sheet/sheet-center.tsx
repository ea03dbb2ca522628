import type { ReactNode } from 'react'
import type { Center } from '../../../domain/handout/model.ts'
import styles from './sheet-center.module.css'

/** Who hands the paper out, at the top right of the first page. */
export function SheetCenter({ center }: { readonly center: Center | null }): ReactNode {
  if (!center) return null
  const { name, contact, logo } = center
  return (
    <div className={styles.center}>
      <div>
        {name !== '' && (
          <p className={styles.centerName} dir="auto">
            {name}
          </p>
        )}
        {contact !== '' && <p dir="auto">{contact}</p>}
      </div>
      {logo !== null && <img className={styles.logo} src={logo} alt={name} />}
    </div>
  )
}
