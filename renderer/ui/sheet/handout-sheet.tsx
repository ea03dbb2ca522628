import '@fontsource/atkinson-hyperlegible-next/400.css'
import '@fontsource/atkinson-hyperlegible-next/700.css'
import type { ReactNode } from 'react'
import type { Handout } from '../../../domain/handout/model.ts'
import styles from './comparison-sheet.module.css'
import { PlanPaths } from './plan-paths.tsx'
import { SheetLanguage } from './sheet-language.tsx'
import { SheetLegend } from './sheet-legend.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetSources } from './sheet-sources.tsx'
import { SheetTable } from './sheet-table.tsx'
import { useSheetTitle } from './sheet-title.ts'

interface Props {
  readonly handout: Handout
  /** Level of the title: 1 where the sheet is the document, 2 where it is shown inside a screen. */
  readonly level: 1 | 2
}

/** A handout as it is printed, in its own language and in black on white whatever surrounds it. */
export function HandoutSheet(props: Props): ReactNode {
  return (
    <SheetLanguage language={props.handout.language}>
      <Sheet {...props} />
    </SheetLanguage>
  )
}

function Sheet({ handout, level }: Props): ReactNode {
  const title = useSheetTitle(handout)
  const Title = level === 1 ? 'h1' : 'h2'
  const section = level === 1 ? 'h2' : 'h3'
  return (
    <article className={styles.sheet} lang={handout.language}>
      <Title className={styles.title}>{title}</Title>
      {handout.kind === 'comparison' ? (
        <>
          <SheetTable handout={handout} title={title} />
          <SheetNotes handout={handout} heading={section} />
        </>
      ) : (
        <PlanPaths handout={handout} heading={section} />
      )}
      <SheetLegend handout={handout} heading={section} />
      <SheetSources handout={handout} heading={section} />
    </article>
  )
}
