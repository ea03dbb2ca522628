import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useParams } from 'wouter'
import { layoutOf } from '../../../domain/handout/layout.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import { ask } from '../../bridge.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { HandoutSheet } from '../../ui/sheet/handout-sheet.tsx'
import { SheetLanguage } from '../../ui/sheet/sheet-language.tsx'
import { useSheetTitle } from '../../ui/sheet/sheet-title.ts'
import { loadFonts } from './load-fonts.ts'
import { measure } from './measure.ts'
import { usePageFurniture } from './page-furniture.ts'
import './print.css'

/** What the hidden print window shows: one handout and nothing else. */
export function PrintPage(): ReactNode {
  const { job } = useParams<{ job: string }>()
  const { data, error } = useQuery({
    queryKey: ['print job', job],
    queryFn: () => ask((app) => app.handouts.job({ job })),
    // One window lays out many, and each only once.
    gcTime: 0,
  })
  if (error) return <ErrorNotice error={error} />
  if (!data) return null
  return (
    <SheetLanguage language={data.languages[0]}>
      <PrintedSheet key={job} job={job} handout={data} />
    </SheetLanguage>
  )
}

/**
 * Tells main once nothing is missing any more, and lays out anew what main gives in its place so that it fits.
 * After a failure it does neither, and main gives up by itself.
 */
function PrintedSheet({ job, handout: asked }: { job: string; handout: Handout }): ReactNode {
  const [handout, setHandout] = useState(asked)
  const title = useSheetTitle(handout)
  const [error, setError] = useState<unknown>()
  const sheet = useRef<HTMLElement>(null)
  const [language] = handout.languages
  usePageFurniture(handout, title)
  useEffect(() => {
    // Both go into the file: the title it is known by, the language it is read out in.
    document.title = title
    document.documentElement.lang = language
    let isStale = false
    const report = async (): Promise<void> => {
      const element = sheet.current
      if (!element) return
      await loadFonts(element)
      if (isStale) return
      const laid = measure(element, handout)
      const next = await ask((app) => app.handouts.ready({ job, laid }))
      if (next && !isStale) setHandout(next)
    }
    report().catch(setError)
    return () => {
      isStale = true
    }
  }, [handout, job, language, title])
  if (error) return <ErrorNotice error={error} />
  return (
    <main ref={sheet} className="printed" data-page={pageOf(handout)}>
      <HandoutSheet handout={handout} level={1} />
    </main>
  )
}

/** Names a rule of `print.css`: `letter`, `a4-wide-large`. */
function pageOf(handout: Handout): string {
  const wide = layoutOf(handout).isWide ? '-wide' : ''
  return `${handout.paper}${wide}${handout.textSize === 'large' ? '-large' : ''}`
}
