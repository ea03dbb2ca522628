import { useLayoutEffect, type ReactNode } from 'react'
import { layoutOf } from '../../domain/handout/layout.ts'
import type { Handout } from '../../domain/handout/model.ts'
import { HandoutSheet } from '../ui/sheet/handout-sheet.tsx'
import { SheetLanguage } from '../ui/sheet/sheet-language.tsx'
import { useSheetTitle } from '../ui/sheet/sheet-title.ts'
import { usePageFurniture } from './page-furniture.ts'

/** One handout on pages of its size. */
export function PrintPage({ handout }: { readonly handout: Handout }): ReactNode {
  return (
    <SheetLanguage language={handout.languages[0]}>
      <Pages handout={handout} />
    </SheetLanguage>
  )
}

function Pages({ handout }: { readonly handout: Handout }): ReactNode {
  const title = useSheetTitle(handout)
  const [language] = handout.languages
  usePageFurniture(handout, title)
  useLayoutEffect(() => {
    // Both go into the file: the title it is known by, the language it is read out in.
    document.title = title
    document.documentElement.lang = language
  }, [title, language])
  return (
    <main className={layoutOf(handout).isWide ? 'printed wide' : 'printed'} style={{ page: pageOf(handout) }}>
      <HandoutSheet handout={handout} level={1} />
    </main>
  )
}

/** Names a page of `print.css`: `letter`, `a4-wide-large`. */
function pageOf(handout: Handout): string {
  const wide = layoutOf(handout).isWide ? '-wide' : ''
  return `${handout.paper}${wide}${handout.textSize === 'large' ? '-large' : ''}`
}
