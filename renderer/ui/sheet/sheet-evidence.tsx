import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import {
  evidenceMark,
  type EvidenceMark,
  evidenceMarks,
  shownReading,
} from '../../../domain/catalog/evidence.ts'
import type { Fact } from '../../../domain/catalog/fact.ts'
import { EvidenceGlyph } from '../fact/evidence-glyph.tsx'
import { markWords } from '../fact/evidence-words.ts'
import styles from './sheet-evidence.module.css'
import { useSheet } from './sheet-context.ts'

/** The raised mark and source numbers that follow a value. */
export function SheetEvidence({ fact }: { readonly fact: Fact }): ReactNode {
  return <SheetFactsMark facts={[fact]} />
}

/** How sure a figure is that rests on several facts, by the least sure of them, and the numbers of all their sources. */
export function SheetFactsMark({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const { numbersOf } = useSheet()
  const marks = new Set(facts.map(evidenceMark))
  const mark = evidenceMarks.findLast((one) => marks.has(one))
  return (
    mark && (
      <SheetMark
        mark={mark}
        numbers={numbersOf(facts.flatMap((fact) => shownReading(fact)?.sources ?? []))}
      />
    )
  )
}

export function SheetMark({ mark, numbers }: { mark: EvidenceMark; numbers: readonly number[] }): ReactNode {
  const { t } = useLingui()
  // Large numbers are not raised: behind a figure they would be read as part of it.
  const isLarge = useSheet().handout.textSize === 'large'
  return (
    <sup className={styles.evidence}>
      <EvidenceGlyph mark={mark} name={t(markWords[mark])} className={styles.glyph} />
      {isLarge ? `[${inRuns(numbers)}]` : inRuns(numbers)}
    </sup>
  )
}

/** Ascending numbers, three and more in a row shortened: `1, 2, 5, 6, 7` → "1,2,5–7". */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(','))).join(',')
}
