import { useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import type { DrawnPage } from './draw-pages.ts'
import styles from './page-preview.module.css'

/** Sharp on a screen of two pixels to the point, at the width that the desk gives a page. */
const onDesk = 1500

interface PdfPagesProps {
  /** In base 64. */
  readonly pdf: string
  /** Pixels of the picture. */
  readonly longestSide?: number
}

/** The pages of a PDF as pictures. Those before stay until the new ones are drawn. */
export function PdfPages({ pdf, longestSide = onDesk }: PdfPagesProps): ReactNode {
  const { t } = useLingui()
  const [pages, setPages] = useState<readonly DrawnPage[]>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let isWanted = true
    const draw = async (): Promise<void> => {
      // What draws them is larger than the rest of the app: loaded here, and only here.
      const { drawPages } = await import('./draw-pages.ts')
      const drawn = await drawPages(pdf, longestSide, () => isWanted)
      if (!isWanted) return
      setPages(drawn)
      setError(undefined)
    }
    draw().catch((cause: unknown) => isWanted && setError(cause))
    return () => {
      isWanted = false
    }
  }, [pdf, longestSide])
  if (error !== undefined) return <ErrorNotice error={error} kept={t`Your choices are still here.`} />
  if (!pages) return <Loading />
  const count = pages.length
  return pages.map(({ picture, width, height }, place) => {
    const number = place + 1
    return (
      <img
        key={number}
        className={styles.page}
        src={picture}
        width={width}
        height={height}
        alt={t`Page ${number} of ${count}`}
      />
    )
  })
}
