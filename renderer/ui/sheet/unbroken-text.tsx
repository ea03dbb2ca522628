import type { ReactNode } from 'react'
import styles from './sheet.module.css'

/** Words without a hyphen and the spaces between them, as long as they go, or one word with a hyphen. */
const run = /(?:(?!\S*-)\S+|\s+)+|\S+/g

/** Text that no line break cuts at a hyphen: "ICD-10-PCS" and "-A" are read as one word. */
export function UnbrokenText({ text }: { readonly text: string }): ReactNode {
  return [...text.matchAll(run)].map(({ 0: part, index }) =>
    part.includes('-') ? (
      <span key={index} className={styles.unbroken}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
