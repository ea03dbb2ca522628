import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { shownReading } from '../../../../domain/catalog/evidence.ts'
import type { Fact } from '../../../../domain/catalog/fact.ts'
import type { Dimension } from '../../../../domain/catalog/pack.ts'
import type { Criterion, Option, Rating } from '../../../../domain/worksheet/model.ts'
import { useFactFigureWords, useValueWords } from '../../../ui/decision/rating-words.ts'
import { EvidenceButton } from '../../../ui/fact/evidence-button.tsx'
import { FactValue } from '../../../ui/fact/fact-value.tsx'
import { FactParts } from '../../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../../ui/figure/figure-button.tsx'
import type { StepProps } from '../step.ts'
import styles from './ratings.module.css'

/** One option on one criterion. */
export interface CellProps extends Pick<StepProps, 'view'> {
  readonly option: Option
  readonly criterion: Criterion
  /** Undefined for an own criterion. */
  readonly dimension: Dimension | undefined
  /** Undefined where nobody has looked at it yet. */
  readonly rating: Rating | undefined
}

interface CellFactProps extends CellProps {
  /** What the fact is of, in words. */
  readonly subject: string
}

/** What the catalog says, and where it comes from; nothing where it cannot say anything. */
export function CellFact({ option, criterion, dimension, rating, view, subject }: CellFactProps): ReactNode {
  const { t } = useLingui()
  const valueWords = useValueWords()
  const figureWords = useFactFigureWords()
  const { pack, catalog } = view
  if (!dimension) return null
  const figure = rating?.kind === 'fact' ? figureWords(rating.figure, dimension) : undefined
  if (option.kind === 'together') {
    const parts = option.credentials.map((credential) => ({ credential, dimension: dimension.id }))
    return (
      <span className={styles.fact}>
        <FigureButton subject={subject} figure={figure ?? t`what is known of each`}>
          <FactParts parts={parts} pack={pack} />
        </FigureButton>
      </span>
    )
  }
  const profile =
    option.kind === 'credential' ? catalog.profiles.find(({ id }) => id === option.credential) : undefined
  const effective = profile?.facts[dimension.id]
  if (!profile || !effective) return null
  const context = { effective, dimension, pack, of: profile }
  const row = criterion.kind === 'dimension' ? criterion.row : undefined
  const level = row === undefined ? undefined : levelOf(effective.fact, row)
  const words = figure ?? (level && valueWords(level, dimension))
  return (
    <span className={styles.fact}>
      {words === undefined && row === undefined ? (
        <FactValue {...context} />
      ) : (
        <>
          {words} <EvidenceButton {...context} />
        </>
      )}
    </span>
  )
}

/** Of a matrix, the row that matters, also where it is only commonly said. */
function levelOf(fact: Fact, row: string): { readonly kind: 'level'; readonly level: number } | undefined {
  const value = shownReading(fact)?.value
  const level = value?.kind === 'matrix' ? value.levels[row] : undefined
  return level === undefined || level === null ? undefined : { kind: 'level', level }
}
