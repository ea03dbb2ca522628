import { createMetadata } from './pdf-metadata.ts'

/** Named in every file in place of the engine, whose own words tell the system that it ran on. */
const maker = 'Credential Compass'

/**
 * The same pages with neutral names of their makers, XMP metadata of title and language, and tags that are whole. It
 * makes no claim to PDF/UA: `ARCHITECTURE.md` says what is missing.
 * @throws Error for what is no PDF
 */
export async function finishPdf(pdf: Uint8Array): Promise<Uint8Array> {
  // Loaded when the first file is made, and not at every start.
  const { ParseSpeeds, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } =
    await import('@cantoo/pdf-lib')
  const { completeTags } = await import('./complete-tags.ts')
  // Pausing after every few objects, as it would by itself, takes longer than the work.
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  document.setCreator(maker)
  document.setProducer(maker)
  const lang = document.catalog.lookup(PDFName.of('Lang'))
  const language = lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : 'en'
  const created = document.getCreationDate() ?? new Date()
  const xmp = createMetadata({ title: document.getTitle() ?? maker, language, maker, created })
  const stream = document.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream))
  const tags = document.catalog.lookup(PDFName.of('StructTreeRoot'))
  if (tags instanceof PDFDict) completeTags(document.context, tags)
  return await document.save({
    useObjectStreams: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  })
}
