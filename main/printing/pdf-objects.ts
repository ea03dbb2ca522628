/**
 * Reading a PDF as Chromium writes it: dictionaries as plain text, strings with every bracket escaped, and at the end
 * one table with the place of each object. All throw an Error for another file.
 */

interface Trailer {
  /** One more than the highest number of an object. */
  readonly size: number
  /** The numbers of the catalog and of the dictionary of information. */
  readonly root: number
  readonly info: number
  /** Where the table of places begins. */
  readonly table: number
}

const entryLength = 20
/** Longer than the trailer, and than the head of the table. */
const glance = 200

export function readTrailer(pdf: Buffer): Trailer {
  const end = pdf.toString('latin1', Math.max(0, pdf.length - glance))
  const [, trailer = '', table] = /trailer\s<<([^]*)>>\sstartxref\s(\d+)\s%%EOF\s*$/.exec(end) ?? []
  const numberOf = (name: string): number => Number(new RegExp(`/${name} (\\d+)`).exec(trailer)?.[1])
  const found = {
    size: numberOf('Size'),
    root: numberOf('Root'),
    info: numberOf('Info'),
    table: Number(table),
  }
  if (Object.values(found).some(Number.isNaN)) throw new Error('The PDF does not end as Chromium ends one')
  return found
}

/** A dictionary with its brackets, and where it starts. */
export function findObject(
  pdf: Buffer,
  table: number,
  number: number,
): { readonly start: number; readonly text: string } {
  const [head = ''] = /^xref\s0 \d+\s/.exec(pdf.toString('latin1', table, table + glance)) ?? []
  const entry = table + head.length + number * entryLength
  const place = Number(pdf.toString('latin1', entry, entry + 10))
  const object = pdf.toString('latin1', place, pdf.indexOf('endobj', place))
  const [, opening = '', text = ''] = /^(\d+ 0 obj\s)(<<[^]*>>)\s*$/.exec(object) ?? []
  if (head === '' || Number.parseInt(opening, 10) !== number) {
    throw new Error(`The PDF has no dictionary ${number} where its table says`)
  }
  return { start: place + opening.length, text }
}

/** A string of a PDF, for a regular expression: hexadecimal, or in round brackets. */
export const textPattern = String.raw`<[\da-f]*>|\((?:\\.|[^\\)])*\)`

/** What a dictionary says under a name, where that is a string. */
export function readText(dictionary: string, name: string): string | undefined {
  const [, text] = new RegExp(`/${name} (${textPattern})`, 'i').exec(dictionary) ?? []
  if (text === undefined) return undefined
  const bytes = text.startsWith('<')
    ? Buffer.from(text.slice(1, -1), 'hex')
    : Buffer.from(
        text.slice(1, -1).replaceAll(/\\(\d{3}|.)/g, (_, mark: string) => unescaped(mark)),
        'latin1',
      )
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff
  return isWide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}

/** What follows a backslash: a sign, or the octal number of one. */
function unescaped(mark: string): string {
  return mark.length === 3 ? String.fromCharCode(Number.parseInt(mark, 8)) : mark
}
