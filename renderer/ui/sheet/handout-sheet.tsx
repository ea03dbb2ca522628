import '@fontsource/atkinson-hyperlegible-next/400.css'
import '@fontsource/atkinson-hyperlegible-next/700.css'
import './emoji-font.css'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { layoutOf } from '../../../domain/handout/layout.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { PlanPaths } from './plan-paths.tsx'
import styles from './sheet.module.css'
import { SheetCenter } from './sheet-center.tsx'
import { SheetComparison } from './sheet-comparison.tsx'
import { SheetContext, type SheetSetting, useSheet } from './sheet-context.ts'
import { SheetDropped } from './sheet-dropped.tsx'
import { SheetGlossary } from './sheet-glossary.tsx'
import { SheetLanguage } from './sheet-language.tsx'
import { SheetLegend } from './sheet-legend.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetPages } from './sheet-pages.tsx'
import { SheetProfile } from './sheet-profile.tsx'
import { SheetSources } from './sheet-sources.tsx'
import { SheetStudyPlan } from './sheet-study-plan.tsx'
import { SheetBlankWorksheet } from './sheet-blank-worksheet.tsx'
import { SheetWorksheet } from './sheet-worksheet.tsx'
import { useSheetTitle } from './sheet-title.ts'
import { SheetTogether } from './sheet-together.tsx'
import { UnbrokenText } from './unbroken-text.tsx'

/** So few official pages stand beside the legend, where there is room for both. */
const mostBeside = 2

interface Props {
  readonly handout: Handout
  /** Level of the title: 1 where the sheet is the document, 2 where it is shown inside a screen. */
  readonly level: 1 | 2
}

/** A handout as it is printed, in its own languages and in black on white whatever surrounds it. */
export function HandoutSheet({ handout, level }: Props): ReactNode {
  const { languages, textSize, fit } = handout
  const setting: SheetSetting = {
    handout,
    layout: layoutOf(handout),
    headings: level === 1 ? ['h1', 'h2', 'h3'] : ['h2', 'h3', 'h4'],
  }
  return (
    <SheetContext value={setting}>
      <div
        className={styles.sheet}
        data-kind={handout.kind}
        data-size={textSize}
        data-spacing={fit.spacing}
        data-points={fit.points}
      >
        <SheetCenter center={handout.center} />
        <div className={styles.languages} data-facing={languages.length > 1 || undefined}>
          {languages.map((language) => (
            <SheetLanguage key={language} language={language}>
              <Article handout={handout} language={language} />
            </SheetLanguage>
          ))}
        </div>
      </div>
    </SheetContext>
  )
}

function Article({
  handout,
  language,
}: {
  readonly handout: Handout
  readonly language: Language
}): ReactNode {
  const title = useSheetTitle(handout)
  const [Title] = useSheet().headings
  // What somebody typed may be longer than a line.
  const isNamedByPerson = handout.kind === 'worksheet' || handout.kind === 'worksheet-blank'
  return (
    <article lang={language}>
      <Title className={styles.title}>{isNamedByPerson ? title : <UnbrokenText text={title} />}</Title>
      <Contents handout={handout} />
      <SheetNotes notes={handout.written} />
      <SheetDropped />
      <div className={styles.foot} data-beside={handout.pages.length <= mostBeside || undefined}>
        <SheetLegend handout={handout} />
        <SheetPages />
      </div>
      <SheetSources />
    </article>
  )
}

function Contents({ handout }: { readonly handout: Handout }): ReactNode {
  switch (handout.kind) {
    case 'comparison':
    case 'counselor':
      return <SheetComparison handout={handout} />
    case 'profile':
      return <SheetProfile handout={handout} />
    case 'together':
      return <SheetTogether handout={handout} />
    case 'pathway':
      return <PlanPaths handout={handout} />
    case 'study-plan':
      return <SheetStudyPlan handout={handout} />
    case 'glossary':
      return <SheetGlossary handout={handout} />
    case 'worksheet':
      return <SheetWorksheet handout={handout} />
    case 'worksheet-blank':
      return <SheetBlankWorksheet handout={handout} />
    default:
      return assertNever(handout)
  }
}
