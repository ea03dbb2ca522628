import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EffectiveFact } from '../../../domain/catalog/fact.ts'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type {
  ComparisonHandout,
  CounselorHandout,
  HandoutCredential,
  HandoutRow,
} from '../../../domain/handout/model.ts'
import { cellPlace, rowPlace } from '../../../domain/notes/place.ts'
import { StatusMark } from '../status-mark.tsx'
import styles from './sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { useSheet } from './sheet-context.ts'
import { type GridRow, SheetGrid } from './sheet-grid.tsx'
import { SheetNoteLetter } from './sheet-notes.tsx'
import { SheetReadings } from './sheet-readings.tsx'
import { useSheetTitle } from './sheet-title.ts'

/** The rows of the comparison; for a counselor each value with all that is known of its evidence. */
export function SheetComparison({
  handout,
}: {
  readonly handout: ComparisonHandout | CounselorHandout
}): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const { columns, groups, written, baseline } = handout
  const base = columns.findIndex(({ id }) => id === baseline)
  const names = {
    key: 'names',
    rows: [
      {
        key: 'name',
        label: t`Full name and issuer`,
        cells: columns.map((column) => <CredentialName key={column.id} credential={column} />),
      },
    ],
  }
  const isNoted = (row: DimensionId): boolean =>
    written.some(({ about }) => columns.some(({ id }) => about === cellPlace(id, row)))
  const rest = groups.map(({ label, rows }) => ({
    key: label.en,
    label: label[language],
    rows: rows.map(({ dimension, differs, isWithin, need, unit, cells }) => ({
      key: dimension.id,
      mayGo: need !== undefined,
      differs,
      label: (
        <>
          {dimension.label[language]}
          <SheetNoteLetter notes={written} about={rowPlace(dimension.id)} />
          {isWithin && (
            <span className={styles.remark}>
              {' '}
              <Trans>within {dimension.materiality} %: counts as the same</Trans>
            </span>
          )}
        </>
      ),
      cells: cellsOf(cells, dimension, unit),
    })),
  }))
  function cellsOf(
    facts: HandoutRow['cells'],
    dimension: HandoutRow['dimension'],
    unit: HandoutRow['unit'],
  ): GridRow['cells'] {
    // Why something is not known differs, and stands on the sheet of a counselor alone.
    const shownOf = (effective: EffectiveFact | undefined): string | undefined =>
      handout.kind === 'comparison' && effective?.fact.state === 'notPublished' && !effective.edit
        ? effective.fact.state
        : JSON.stringify(effective)
    const isAlike = facts.every((fact) => shownOf(fact) === shownOf(facts[0]))
    const valueOf = (fact: EffectiveFact | undefined, other?: EffectiveFact): ReactNode =>
      fact && (
        <>
          <SheetCell fact={fact} dimension={dimension} unit={unit} baseline={other} />
          {handout.kind === 'counselor' && <SheetReadings fact={fact} dimension={dimension} />}
        </>
      )
    if (isAlike && !isNoted(dimension.id)) return { all: valueOf(facts[0]) }
    return columns.map(({ id }, place) => (
      <span key={id}>
        {valueOf(facts[place], place === base ? undefined : facts[base])}
        <SheetNoteLetter notes={written} about={cellPlace(id, dimension.id)} />
      </span>
    ))
  }
  return (
    <SheetGrid
      name={useSheetTitle(handout)}
      columns={columns.map((column) => ({
        key: column.id,
        lang: 'en',
        face: (
          <>
            {column.abbreviation}
            <SheetNoteLetter notes={written} about={column.id} />
            {column.id === baseline && (
              <span className={styles.remark} lang={language}>
                {' '}
                <Trans>The others are measured against it</Trans>
              </span>
            )}
          </>
        ),
      }))}
      groups={[names, ...rest]}
    />
  )
}

/** The full name, what it means, and who awards it. */
export function CredentialName({ credential }: { readonly credential: HandoutCredential }): ReactNode {
  const { language } = useSheet()
  const { name, gloss, issuer } = credential
  return (
    <>
      <b lang="en">{name}</b> <StatusMark of={credential} />
      {language !== 'en' && `${gloss[language]} `}
      <span className={styles.issuer}>({issuer.shortName})</span>
    </>
  )
}
