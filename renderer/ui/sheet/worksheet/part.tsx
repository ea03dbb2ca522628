import type { ReactNode } from 'react'
import { cx } from '../../cx.ts'
import shared from '../sheet.module.css'
import { useSheet } from '../sheet-context.ts'
import styles from './worksheet.module.css'

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a worksheet under its own heading. */
export function Part({ title, children }: PartProps): ReactNode {
  const [, Heading] = useSheet().headings
  return (
    <section className={cx(shared.section, shared.reading, styles.part)}>
      <Heading className={cx(shared.sectionTitle, shared.large)}>{title}</Heading>
      {children}
    </section>
  )
}
