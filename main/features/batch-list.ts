import { parse } from 'csv-parse/sync'
import { isHandoutOption, type HandoutOption, type Options } from '../cli/options.ts'
import { UsageError } from '../cli/usage-error.ts'

/** One line of a list: the options that it names, or why it cannot be read. `line` counts from 1, as editors do. */
export type BatchLine =
  { readonly line: number; readonly options: Options } | { readonly line: number; readonly problem: string }

/**
 * Comma-separated values: the first line names options, each other line is one handout. What is empty counts as not
 * given; a line that cannot be read does not stop the others.
 * @throws UsageError when the first line does not name options, or nothing follows it
 */
export function readBatchList(text: string): BatchLine[] {
  const unreadable: BatchLine[] = []
  const records = parse(text, {
    bom: true,
    on_record: (record: string[], { lines }) => [String(lines), ...record],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      unreadable.push({ line: Number(error?.['lines'] ?? 0), problem: 'The quotation marks do not match.' })
      return undefined
    },
  })
  const [header, ...rest] = records
  if (!header)
    throw new UsageError('The list is empty. Its first line names the columns, for example credentials,lang.')
  const columns = header.slice(1).map(readColumn)
  const lines = rest.map(([place, ...record]): BatchLine => {
    const line = Number(place)
    if (record.length > columns.length)
      return { line, problem: 'It has more cells than the first line has names.' }
    const cells = record.flatMap((cell, column): [HandoutOption, string][] => {
      const option = columns[column]
      return cell === '' || option === undefined ? [] : [[option, cell]]
    })
    return { line, options: new Map(cells) }
  })
  const all = [...lines, ...unreadable].toSorted((a, b) => a.line - b.line)
  if (all.length === 0) throw new UsageError('The list names columns, but no handout.')
  return all
}

function readColumn(name: string, place: number, all: readonly string[]): HandoutOption {
  if (!isHandoutOption(name)) throw new UsageError(`The list has an unknown column "${name}".`)
  if (all.indexOf(name) !== place) throw new UsageError(`The list has the column "${name}" twice.`)
  return name
}
