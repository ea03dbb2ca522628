import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ComparisonHandout } from '../../../domain/handout/model.ts'
import { cellPlace, rowPlace } from '../../../domain/notes/place.ts'
import { Address } from './address.tsx'
import { StatusMark } from '../status-mark.tsx'
import styles from './comparison-sheet.module.css'
import { SheetCell } from './sheet-cell.tsx'
import { SheetNoteLetter } from './sheet-notes.tsx'

type Column = ComparisonHandout['columns'][number]
type Row = ComparisonHandout['groups'][number]['rows'][number]

export function SheetTable({ handout, title }: { handout: ComparisonHandout; title: string }): ReactNode {
  const { t } = useLingui()
  const { columns, groups, language } = handout
  return (
    <table className={styles.table} aria-label={title} data-columns={columns.length}>
      <colgroup>
        <col className={styles.labels} />
        {columns.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.id} scope="col" lang="en">
              {column.abbreviation}
              <SheetNoteLetter notes={handout.notes} about={column.id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t`Full name and issuer`}</th>
          {columns.map((column) => (
            <td key={column.id}>
              <ColumnName column={column} language={language} />
            </td>
          ))}
        </tr>
      </tbody>
      {groups.map(({ label, rows }) => (
        <tbody key={label.en}>
          {/* A band over a single row would only say again what the row says. */}
          {rows.length > 1 && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {label[language]}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <SheetRow key={row.dimension.id} row={row} handout={handout} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function ColumnName({
  column,
  language,
}: {
  column: Column
  language: ComparisonHandout['language']
}): ReactNode {
  return (
    <>
      <span className={styles.name} lang="en">
        {column.name}
      </span>
      <StatusMark of={column} />
      {language !== 'en' && <span className={styles.gloss}>{column.gloss[language]}</span>}
      <span className={styles.page}>
        {column.issuer.shortName}, <Address url={column.page ?? column.issuer.certificationPage} />
      </span>
    </>
  )
}

function SheetRow({ row, handout }: { row: Row; handout: ComparisonHandout }): ReactNode {
  const { t } = useLingui()
  return (
    <tr>
      <th scope="row">
        {row.differs && <span className={styles.bar} role="img" aria-label={t`differs:`} />}
        {row.dimension.label[handout.language]}
        <SheetNoteLetter notes={handout.notes} about={rowPlace(row.dimension.id)} />
      </th>
      {handout.columns.map(({ id }, place) => {
        const cell = row.cells[place]
        return (
          <td key={id}>
            {cell && (
              <SheetCell cell={cell} dimension={row.dimension} unit={row.unit} language={handout.language} />
            )}
            <SheetNoteLetter notes={handout.notes} about={cellPlace(id, row.dimension.id)} />
          </td>
        )
      })}
    </tr>
  )
}
