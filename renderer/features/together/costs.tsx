import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import type { Part } from '../../../domain/compare/standing.ts'
import { isRenewal, type CostOverYears, type Range } from '../../../domain/compare/costs.ts'
import type { Together } from '../../../domain/compare/together.ts'
import type { LocalizedText } from '../../../domain/text/localized.ts'
import { formatRange } from '../../../domain/text/money.ts'
import { useLanguage } from '../../i18n/language.ts'
import { FactParts } from '../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import { useKnownWords } from '../../ui/known-words.ts'
import { HeldTable } from './held-table.tsx'
import styles from './costs.module.css'
import type { HeldProps } from './together-view.tsx'

/** First year and five years: each alone and all together, with what is counted once. */
export function Costs({ held, profiles, pack }: HeldProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const withUnknown = useKnownWords()
  const abbreviationOf = (id: string): string => profiles.find((one) => one.id === id)?.abbreviation ?? id
  const labelOf = (dimension: DimensionId): string => {
    const found = pack.groups.flatMap(({ dimensions }) => dimensions).find(({ id }) => id === dimension)
    return found ? inWords(found.label) : dimension
  }
  const money = (total: Range, unknown: readonly string[]): string =>
    withUnknown(total.max === 0 && unknown.length > 0 ? undefined : formatRange(total, language), unknown)

  const spans = [
    { key: 'first', label: t`First year`, cost: held.firstYear },
    { key: 'five', label: t`Five years`, cost: held.fiveYears },
  ]
  const rows = spans.map(({ key, label, cost }) => ({
    key,
    label,
    alone: cost.alone.map(({ credential, cost: own }) => (
      <FigureButton
        key={credential}
        subject={`${abbreviationOf(credential)}, ${label}`}
        figure={money(own.total, own.unknown.map(labelOf))}
      >
        <Arithmetic words={own.arithmetic} notes={own.note ? [own.note] : []} />
        <FactParts parts={partsOf(credential, own)} pack={pack} />
      </FigureButton>
    )),
    together: (
      <FigureButton
        subject={t`Together, ${label}`}
        figure={money(
          cost.total,
          cost.unknown.map(
            ({ credential, dimension }) => `${abbreviationOf(credential)}: ${labelOf(dimension)}`,
          ),
        )}
      >
        <Arithmetic words={cost.arithmetic} notes={cost.notes} />
        <FactParts parts={sharedParts(cost)} pack={pack} />
      </FigureButton>
    ),
  }))
  const notes = new Map([...held.firstYear.notes, ...held.fiveYears.notes].map((note) => [note.en, note]))
  return (
    <>
      <HeldTable caption={t`Cost`} profiles={profiles} rows={rows} />
      <div className={styles.notes}>
        <p>
          {t`One membership of an issuer counts once for all of its credentials; renewals of further ones count at the price for one more, where there is such a price. All exams are taken in the first year.`}
        </p>
        {[...notes.values()].map((note) => (
          <p key={note.en}>{inWords(note)}</p>
        ))}
      </div>
    </>
  )
}

function partsOf(credential: Part['credential'], { restsOn }: CostOverYears): readonly Part[] {
  return restsOn.map((dimension) => ({ credential, dimension }))
}

function sharedParts({ charges }: Together['firstYear']): readonly Part[] {
  return charges.flatMap(({ dimension, of: [credential] }) => [
    { credential, dimension },
    ...(isRenewal(dimension) ? [{ credential, dimension: known.cycle }] : []),
  ])
}

interface ArithmeticProps {
  readonly words: LocalizedText
  readonly notes: readonly LocalizedText[]
}

function Arithmetic({ words, notes }: ArithmeticProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <>
      <p className={styles.arithmetic}>{inWords(words)}</p>
      {notes.map((note) => (
        <p key={note.en}>{inWords(note)}</p>
      ))}
    </>
  )
}
