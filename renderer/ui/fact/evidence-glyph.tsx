import type { ReactNode } from 'react'
import type { EvidenceMark } from '../../../domain/catalog/evidence.ts'
import { cx } from '../cx.ts'
import styles from './evidence-glyph.module.css'

// Drawn, because the font has no such characters and a borrowed one would differ on every machine.
const shapes: Readonly<Record<EvidenceMark, ReactNode>> = {
  issuer: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  relayed: (
    <>
      <circle cx="5" cy="5" r="3.8" />
      <path d="M5 1.2a3.8 3.8 0 0 0 0 7.6z" fill="currentColor" />
    </>
  ),
  secondary: <circle cx="5" cy="5" r="3.8" />,
  disputed: <path d="M5 1.2 9.2 8.6H.8z" />,
  unverified: <path d="M5 .8 9.2 5 5 9.2.8 5z" />,
}

interface EvidenceGlyphProps {
  readonly mark: EvidenceMark
  /** Where nothing beside it says in words what it stands for, as on paper. */
  readonly name?: string
  readonly className?: string | undefined
}

/** Silent without a name. */
export function EvidenceGlyph({ mark, name, className }: EvidenceGlyphProps): ReactNode {
  const said = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return (
    <svg className={cx(styles.glyph, className)} viewBox="0 0 10 10" {...said}>
      {shapes[mark]}
    </svg>
  )
}
