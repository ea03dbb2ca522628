import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { QrCode } from '../address/qr-code.tsx'
import { Address } from './address.tsx'
import shared from './sheet.module.css'
import styles from './sheet-pages.module.css'
import { useSheet } from './sheet-context.ts'
import { UnbrokenText } from './unbroken-text.tsx'

/** The official pages, each for the camera of a phone and to be typed. */
export function SheetPages(): ReactNode {
  const { t } = useLingui()
  const { handout, headings } = useSheet()
  const [, Heading] = headings
  if (handout.pages.length === 0) return null
  return (
    <section className={shared.section}>
      <Heading className={shared.sectionTitle}>{t`Official pages: check here before you pay`}</Heading>
      <ul className={styles.pageList}>
        {handout.pages.map(({ of, issuer, url }) => (
          <li key={url} className={styles.officialPage}>
            <span className={styles.code}>
              <QrCode url={url} />
            </span>
            <span>
              <b lang="en">
                <UnbrokenText text={of.join(', ')} />
              </b>
              {of.includes(issuer) ? '' : ` (${issuer})`}
              <br />
              <Address url={url} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
