import { findObject, readText, readTrailer, textPattern } from './pdf-objects.ts'
import { createMetadata } from './pdf-metadata.ts'

/** Named in every file in place of the engine, whose own words tell the system that it ran on. */
const maker = 'Credential Compass'

/**
 * The same pages with neutral names of their makers and with XMP metadata of title and language, as an update behind
 * them (ISO 32000-1, 7.5.6): no page is read. What named the makers before is blotted out. It makes no claim to
 * PDF/UA: the engine's tags lack groups of head and body rows.
 * @throws Error for a file that is not as Chromium writes it
 */
export function finishPdf(pdf: Uint8Array): Uint8Array {
  const pages = Buffer.from(pdf)
  const { size, root, info, table } = readTrailer(pages)
  const [catalog, named] = [findObject(pages, table, root), findObject(pages, table, info)]
  pages.fill(' ', named.start + 2, named.start + named.text.length - 2)
  const xmp = createMetadata({
    title: readText(named.text, 'Title') ?? maker,
    language: readText(catalog.text, 'Lang') ?? 'en',
    maker,
    created: dateOf(readText(named.text, 'CreationDate')),
  })
  const objects: readonly (readonly [number: number, content: string])[] = [
    [info, withEntries(named.text, { Creator: `(${maker})`, Producer: `(${maker})` })],
    [root, withEntries(catalog.text, { Metadata: `${size} 0 R` })],
    [size, stream(xmp)],
  ]
  const parts = ['\n']
  const places: string[] = []
  let place = pages.length + 1
  for (const [number, content] of objects) {
    const part = `${number} 0 obj\n${content}\nendobj\n`
    places.push(`${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`)
    parts.push(part)
    place += Buffer.byteLength(part)
  }
  parts.push(
    `xref\n${places.join('')}trailer\n<</Size ${size + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}>>\n`,
    `startxref\n${place}\n%%EOF\n`,
  )
  return Buffer.concat([pages, Buffer.from(parts.join(''))])
}

/** The dictionary with these in place of what it had under their names. */
function withEntries(dictionary: string, entries: Readonly<Record<string, string>>): string {
  const names = Object.keys(entries).join('|')
  const others = dictionary.replaceAll(new RegExp(`/(?:${names}) (?:${textPattern})\\s*`, 'gi'), '')
  const added = Object.entries(entries).map(([name, value]) => `/${name} ${value}`)
  return `${others.slice(0, -2)}\n${added.join('\n')}>>`
}

function stream(text: string): string {
  const head = `<</Type /Metadata\n/Subtype /XML\n/Length ${Buffer.byteLength(text)}>>`
  return `${head}\nstream\n${text}\nendstream`
}

/** `D:20270104093000+00'00'` */
function dateOf(text: string | undefined): Date {
  const [, ...parts] = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)/.exec(text ?? '') ?? []
  const [year, month, day, hour, minute, second, ahead, minutes] = parts
  return parts.length === 0
    ? new Date()
    : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${ahead}:${minutes}`)
}
