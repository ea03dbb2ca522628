import { useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { drawPages, type DrawnPage } from './draw-pages.ts'
import styles from './page-preview.module.css'

/** The pages of a PDF, in base 64, as pictures. Those before stay until the new ones are drawn. */
export function PdfPages({ pdf }: { readonly pdf: string }): ReactNode {
  const { t } = useLingui()
  const [pages, setPages] = useState<readonly DrawnPage[]>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    const drawing = drawPages(pdf)
    drawing.pages.then(
      (drawn) => {
        setPages(drawn)
        setError(undefined)
      },
      (cause: unknown) => {
        if (!drawing.isStopped()) setError(cause)
      },
    )
    return drawing.stop
  }, [pdf])
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
