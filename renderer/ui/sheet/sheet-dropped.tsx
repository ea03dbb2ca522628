import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './sheet.module.css'
import { useSheet } from './sheet-context.ts'

/** Names what is not on the page because it would not have fitted. */
export function SheetDropped(): ReactNode {
  const { t } = useLingui()
  const { handout, language } = useSheet()
  const { dropped } = handout.fit
  if (dropped.length === 0) return null
  const rows = dropped.map((label) => label[language]).join('; ')
  return <p className={styles.remarks}>{t`Left out so that it fits: ${rows}`}</p>
}
