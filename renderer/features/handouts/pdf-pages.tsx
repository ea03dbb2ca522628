import { useLingui } from '@lingui/react/macro'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
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

/** The pages of a PDF as pictures. Each of those before stays until the new one is drawn. */
export function PdfPages({ pdf, longestSide = onDesk }: PdfPagesProps): ReactNode {
  const { t } = useLingui()
  const [pages, setPages] = useState<readonly DrawnPage[]>([])
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let isWanted = true
    const draw = async (): Promise<void> => {
      // What draws them is larger than the rest of the app: loaded here, and only here.
      const { drawPages } = await import('./draw-pages.ts')
      await drawPages(
        pdf,
        longestSide,
        () => isWanted,
        (page) => {
          setPages((shown) => withPage(shown, page))
          setError(undefined)
        },
      )
    }
    draw().catch((cause: unknown) => isWanted && setError(cause))
    return () => {
      isWanted = false
    }
  }, [pdf, longestSide])
  if (error !== undefined) return <ErrorNotice error={error} kept={t`Your choices are still here.`} />
  if (pages.length === 0) return <Loading />
  const count = pages[0]?.count
  return pages.map(({ canvas, number, pdf: drawn }) => (
    <Drawing key={number} canvas={canvas} name={t`Page ${number} of ${count}`} isOld={drawn !== pdf} />
  ))
}

/** In the place of the one before, of those that the new file has. */
function withPage(shown: readonly DrawnPage[], page: DrawnPage): DrawnPage[] {
  return [...shown.slice(0, page.number - 1), page, ...shown.slice(page.number, page.count)]
}

interface DrawingProps {
  readonly canvas: HTMLCanvasElement
  readonly name: string
  /** It is about to be replaced. */
  readonly isOld: boolean
}

/** The very canvas that was drawn on: making a picture file of it would hold up the screen. */
function Drawing({ canvas, name, isOld }: DrawingProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => frame.current?.replaceChildren(canvas), [canvas])
  return (
    <div ref={frame} role="img" aria-label={name} className={styles.page} data-old={isOld || undefined} />
  )
}
