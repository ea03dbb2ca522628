import type { ReactNode } from 'react'
import styles from './comparison-sheet.module.css'

/** Text that no line break cuts at a hyphen: "ICD-10-PCS" and "-A" are read as one word. */
export function UnbrokenText({ text }: { readonly text: string }): ReactNode {
  return [...text.matchAll(/\S+|\s+/g)].map(({ 0: word, index }) =>
    word.includes('-') ? (
      <span key={index} className={styles.unbroken}>
        {word}
      </span>
    ) : (
      word
    ),
  )
}
