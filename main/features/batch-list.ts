import { parse } from 'csv-parse/sync'
import { isHandoutOption, type HandoutOption, type Options } from '../cli/options.ts'
import { UsageError } from '../cli/usage-error.ts'

/** One line of a list: the options that it names, or why it cannot be read. `line` counts from 1, as editors do. */
export type BatchLine =
  { readonly line: number; readonly options: Options } | { readonly line: number; readonly problem: string }

/**
 * Comma-separated values: the first line names options, each other line is one handout. What is empty counts as not
 * given. No value has a line break in it, so each line is read by itself: what is wrong with one spoils no other.
 * @throws UsageError when the first line does not name options, or nothing follows it
 */
export function readBatchList(text: string): BatchLine[] {
  const written = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  // Where the comma is in numbers, spreadsheets part cells with semicolons. No name of a column has either.
  const delimiter = written.find((line) => line.trim() !== '')?.includes(';') ? ';' : ','
  const [header, ...lines] = written
    .map((line, place) => ({ line: place + 1, cells: readCells(line, delimiter) }))
    .filter(({ cells }) => cells === undefined || cells.some((cell) => cell !== ''))
  if (!header?.cells) {
    throw new UsageError(
      'The list does not begin with the names of its columns, for example credentials,lang.',
    )
  }
  if (lines.length === 0) throw new UsageError('The list names columns, but no handout.')
  const columns = header.cells.map(readColumn)
  return lines.map(({ line, cells }) => {
    if (!cells) return { line, problem: 'Its quotation marks do not match.' }
    if (cells.length > columns.length) {
      return { line, problem: 'It has more cells than the first line has names.' }
    }
    const named = cells.flatMap((cell, place): [HandoutOption, string][] => {
      const column = columns[place]
      return cell === '' || column === undefined ? [] : [[column, cell]]
    })
    return { line, options: new Map(named) }
  })
}

/** undefined for a line that cannot be read. */
function readCells(line: string, delimiter: string): readonly string[] | undefined {
  try {
    return parse(line, { trim: true, delimiter })[0] ?? []
  } catch {
    return undefined
  }
}

function readColumn(name: string, place: number, all: readonly string[]): HandoutOption {
  if (!isHandoutOption(name)) throw new UsageError(`The list has an unknown column "${name}".`)
  if (all.indexOf(name) !== place) throw new UsageError(`The list has the column "${name}" twice.`)
  return name
}
