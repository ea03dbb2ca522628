import { PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { countPages } from '../../../main/printing/count-pages.ts'
import { finishPdf } from '../../../main/printing/finish-pdf.ts'

const system = 'Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/156.0'
/** "¿Qué es?" in UTF-16, as Skia writes what is not ASCII. */
const spanish = '<FEFF00BF0051007500E9002000650073003F>'

/** A file as Skia writes it, with one page. */
function written(title: string): Buffer {
  const objects = [
    `<</Title ${title}\n/Creator (${system})\n/Producer (Skia/PDF m156)\n/CreationDate (D:20270104093000+00'00')>>`,
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 612 792]>>',
    '<</Type /Pages\n/Kids [2 0 R]\n/Count 1>>',
    '<</Type /Catalog\n/Pages 3 0 R\n/Lang (es)>>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, place) => {
    const start = file.length
    file += `${place + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 5\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${file}${table}trailer\n<</Size 5\n/Root 4 0 R\n/Info 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

const load = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false })

describe('a finished file', () => {
  it('names the app as its maker, and says nowhere what system it was made on', async () => {
    const pdf = await finishPdf(written('(CPC \\(AAPC\\))'))
    const document = await load(pdf)
    expect([document.getCreator(), document.getProducer()]).toEqual([
      'Credential Compass',
      'Credential Compass',
    ])
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Linux|Mozilla|Skia/)
  })

  it.each([
    ['(CPC \\(AAPC\\) & \\\\)', 'CPC (AAPC) & \\', 'CPC (AAPC) &amp; \\'],
    [spanish, '¿Qué es?', '¿Qué es?'],
  ])('keeps its title, and describes itself by it: %s', async (title, read, described) => {
    const document = await load(await finishPdf(written(title)))
    expect(document.getTitle()).toBe(read)
    const metadata = document.catalog.lookup(PDFName.of('Metadata'), PDFStream)
    const xmp = new TextDecoder().decode(metadata.getContents())
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${described}</rdf:li>`)
    expect(xmp).toContain('<rdf:li>es</rdf:li>')
    expect(xmp).toContain('<xmp:CreateDate>2027-01-04T09:30:00.000Z</xmp:CreateDate>')
  })

  it('has the same pages', async () => {
    expect(countPages(await finishPdf(written('(CPC)')))).toBe(1)
  })

  it('is none where there were no pages', async () => {
    await expect(finishPdf(Buffer.from('This is no PDF.'))).rejects.toThrow()
  })

  it('describes itself in sound XML, whatever a title holds', async () => {
    const document = await load(await finishPdf(written('(A\\001B & <C>)')))
    const metadata = document.catalog.lookup(PDFName.of('Metadata'), PDFStream)
    const xmp = Buffer.from(metadata.getContents()).toString('utf8')
    expect(xmp).toContain('>A B &amp; &lt;C&gt;<')
  })
})
