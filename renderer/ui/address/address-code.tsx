import { Trans, useLingui } from '@lingui/react/macro'
import { QrCode as QrIcon } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { PopoverButton } from '../popover-button.tsx'
import styles from './address-code.module.css'

const QrCode = lazy(async () => {
  const code = await import('./qr-code.tsx')
  return { default: code.QrCode }
})

/** An address for the camera of a phone. */
export function AddressCode({ url }: { readonly url: string }): ReactNode {
  return (
    <div className={styles.code}>
      <Suspense>
        <QrCode url={url} />
      </Suspense>
    </div>
  )
}

/** The same behind a button, where there are many addresses. */
export function AddressCodeButton({ url }: { readonly url: string }): ReactNode {
  const { t } = useLingui()
  const face = (
    <>
      <QrIcon aria-hidden="true" /> {t`QR code`}
    </>
  )
  return (
    <PopoverButton name={t`QR code of ${url}`} face={face} className={styles.button}>
      <AddressCode url={url} />
      <p className={styles.caption}>
        <Trans>Point the camera of a phone at it to open the page there.</Trans>
      </p>
    </PopoverButton>
  )
}
