import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useParams } from 'wouter'
import type { Handout } from '../../../domain/handout/model.ts'
import { ask } from '../../bridge.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { HandoutSheet } from '../../ui/sheet/handout-sheet.tsx'
import { SheetLanguage } from '../../ui/sheet/sheet-language.tsx'
import { useSheetTitle } from '../../ui/sheet/sheet-title.ts'
import { loadFonts } from './load-fonts.ts'
import { usePageFurniture } from './page-furniture.ts'
import './print.css'

/** What the hidden print window shows: one handout and nothing else. */
export function PrintPage(): ReactNode {
  const { job } = useParams<{ job: string }>()
  const { data, error } = useQuery({
    queryKey: ['print job', job],
    queryFn: () => ask((app) => app.handouts.job({ job })),
  })
  if (error) return <ErrorNotice error={error} />
  if (!data) return null
  return (
    <SheetLanguage language={data.language}>
      <PrintedSheet job={job} handout={data} />
    </SheetLanguage>
  )
}

/** Tells main once nothing is missing any more. After a failure it never does, and main gives up by itself. */
function PrintedSheet({ job, handout }: { job: string; handout: Handout }): ReactNode {
  const { i18n } = useLingui()
  const title = useSheetTitle(handout)
  const [error, setError] = useState<unknown>()
  const sheet = useRef<HTMLElement>(null)
  usePageFurniture(handout, title)
  useEffect(() => {
    // Both go into the file: the title it is known by, the language it is read out in.
    document.title = title
    document.documentElement.lang = i18n.locale
    let isStale = false
    const report = async (): Promise<void> => {
      if (sheet.current) await loadFonts(sheet.current)
      if (!isStale) await ask((app) => app.handouts.ready({ job }))
    }
    report().catch(setError)
    return () => {
      isStale = true
    }
  }, [i18n.locale, job, title])
  if (error) return <ErrorNotice error={error} />
  return (
    <main ref={sheet} className="printed" data-paper={handout.paper}>
      <HandoutSheet handout={handout} level={1} />
    </main>
  )
}
