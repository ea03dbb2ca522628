import type { ReactNode } from 'react'
import styles from './figures.module.css'

interface Row {
  readonly key: string
  readonly label: ReactNode
  /** One for each column. */
  readonly cells: readonly ReactNode[]
}

interface FiguresProps {
  readonly caption: string
  /** Of the row labels. */
  readonly first: string
  readonly columns: readonly { readonly key: string; readonly head: ReactNode }[]
  readonly rows: readonly Row[]
  /** The sums. */
  readonly foot?: Row
}

/** Whole numbers in columns; where they do not fit side by side, a card for each row. */
export function Figures({ caption, first, columns, rows, foot }: FiguresProps): ReactNode {
  const cellsOf = ({ cells }: Row): ReactNode =>
    columns.map(({ key, head }, place) => (
      <td key={key} className={styles.cell}>
        <span className={styles.whose} aria-hidden="true">
          {head}
        </span>
        <span>{cells[place]}</span>
      </td>
    ))
  return (
    <div className={styles.frame} data-columns={columns.length > 4 ? 'many' : 'few'}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {cellsOf(row)}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <th scope="row">{foot.label}</th>
              {cellsOf(foot)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
