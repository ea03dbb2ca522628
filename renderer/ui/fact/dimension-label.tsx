import type { ReactNode } from 'react'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermText } from '../glossary-terms.tsx'
import { PopoverButton } from '../popover-button.tsx'
import styles from './dimension-label.module.css'

/** The label of a row; pressing it explains what the row says. */
export function DimensionLabel({ dimension }: { readonly dimension: Dimension }): ReactNode {
  const { inWords } = useLanguage()
  const label = inWords(dimension.label)
  return (
    <PopoverButton name={label} face={label} className={styles.label}>
      <h3 className={styles.title}>
        <TermText text={label} />
      </h3>
      <p className={styles.help}>
        <TermText text={inWords(dimension.help)} />
      </p>
    </PopoverButton>
  )
}
