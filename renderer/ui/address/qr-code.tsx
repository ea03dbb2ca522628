import { useLingui } from '@lingui/react/macro'
import { encodeQR } from 'qr'
import { useMemo, type ReactNode } from 'react'
import styles from './address-code.module.css'

/** Modules of white around the code, without which phones do not find it (ISO/IEC 18004). */
const quietZone = 4

/** Dark on white whatever the theme. Apart from `AddressCode`, which loads it and its library when needed. */
export function QrCode({ url }: { readonly url: string }): ReactNode {
  const { t } = useLingui()
  const modules = useMemo(() => encodeQR(url, 'raw', { border: quietZone }), [url])
  const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className={styles.modules}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={t`QR code of ${url}`}
    >
      <path d={dark.join('')} />
    </svg>
  )
}
