import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './sheet-grid.module.css'
import { useSheet } from './sheet-context.ts'

interface GridColumn {
  readonly key: string
  readonly face: ReactNode
  /** Language of the face, where it is not that of the sheet. */
  readonly lang?: string
}

export interface GridRow {
  readonly key: string
  readonly label: ReactNode
  /** One for each column, or one that holds for all. */
  readonly cells: readonly ReactNode[] | { readonly all: ReactNode }
  readonly differs?: boolean
  /** Its key is a dimension, which may be left out so that the rest fits. */
  readonly mayGo?: boolean
}

export interface GridGroup {
  readonly key: string
  readonly label?: string
  readonly rows: readonly GridRow[]
}

interface GridProps {
  readonly name: string
  readonly columns: readonly GridColumn[]
  readonly groups: readonly GridGroup[]
  /** What the labels of the rows are; read out, and empty where they say it themselves. */
  readonly corner?: string
}

/** Rows against columns: a table, or a card for each row where its columns would be too narrow. */
export function SheetGrid(props: GridProps): ReactNode {
  return useSheet().layout.rows === 'table' ? <GridTable {...props} /> : <GridCards {...props} />
}

function GridTable({ name, columns, groups, corner }: GridProps): ReactNode {
  return (
    <table className={styles.table} aria-label={name} data-columns={columns.length}>
      <colgroup>
        <col className={styles.labels} />
        {columns.map(({ key }) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {corner === undefined ? <td /> : <th scope="col">{corner}</th>}
          {columns.map(({ key, face, lang }) => (
            <th key={key} scope="col" lang={lang}>
              {face}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, label, rows }) => (
        <tbody key={key}>
          {label !== undefined && rows.length > 1 && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {label}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.key} data-part={row.mayGo ? row.key : undefined}>
              <th scope="row">
                <Label row={row} group={rows.length > 1 ? undefined : label} />
              </th>
              {'all' in row.cells ? (
                <td colSpan={columns.length}>
                  <ForAll>{row.cells.all}</ForAll>
                </td>
              ) : (
                row.cells.map((cell, place) => <td key={columns[place]?.key}>{cell}</td>)
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function GridCards({ columns, groups }: GridProps): ReactNode {
  const [, Section, Part] = useSheet().headings
  const isSingle = columns.length === 1
  return groups.map(({ key, label, rows }) => (
    <section key={key} className={styles.cards}>
      {label !== undefined && rows.length > 1 && <Section className={styles.cardGroup}>{label}</Section>}
      {rows.map((row) => (
        <div key={row.key} className={styles.card} data-part={row.mayGo ? row.key : undefined}>
          <Part className={styles.cardTitle}>
            <Label row={row} group={rows.length > 1 ? undefined : label} />
          </Part>
          {'all' in row.cells ? (
            <p className={styles.cardLine}>
              <ForAll>{row.cells.all}</ForAll>
            </p>
          ) : (
            row.cells.map((cell, place) => (
              <p key={columns[place]?.key} className={styles.cardLine}>
                {!isSingle && (
                  <>
                    <b lang={columns[place]?.lang}>{columns[place]?.face}:</b>{' '}
                  </>
                )}
                {cell}
              </p>
            ))
          )}
        </div>
      ))}
    </section>
  ))
}

/** What all columns say alike is printed once. */
function ForAll({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useLingui()
  return (
    <>
      {t`Alike for all:`} {children}
    </>
  )
}

interface LabelProps {
  readonly row: GridRow
  /** Of a row that is alone in its group: a band of its own would take a line that most such rows have room for. */
  readonly group: string | undefined
}

function Label({ row: { label, differs = false }, group }: LabelProps): ReactNode {
  const { t } = useLingui()
  return (
    <>
      {group !== undefined && <span className={styles.over}>{group}</span>}
      {differs && <span className={styles.bar} role="img" aria-label={t`differs:`} />}
      {label}
    </>
  )
}
