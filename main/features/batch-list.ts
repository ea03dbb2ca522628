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
    const options = new Map<HandoutOption, string>()
    for (const [place, cell] of cells.entries()) {
      if (cell === '') continue
      const column = columns[place]
      if (column === undefined) return { line, problem: `The first line has no name for its cell "${cell}".` }
      options.set(column, isPath(column) ? cell : cell.toLowerCase())
    }
    return { line, options }
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

/** Empty columns, which spreadsheets keep, have no name. */
function readColumn(written: string, place: number, all: readonly string[]): HandoutOption | undefined {
  if (written === '') return undefined
  const name = written.toLowerCase()
  if (!isHandoutOption(name)) throw new UsageError(`The list has an unknown column "${written}".`)
  if (all.findIndex((other) => other.toLowerCase() === name) !== place) {
    throw new UsageError(`The list has the column "${written}" twice.`)
  }
  return name
}

/** All other words are known ones in small letters, whose first a spreadsheet turns into a capital by itself. */
function isPath(option: HandoutOption): boolean {
  return option === 'file' || option === 'out'
}
