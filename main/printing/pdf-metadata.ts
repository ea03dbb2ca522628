import { oneLine } from '../../domain/text/one-line.ts'

interface Described {
  readonly title: string
  readonly language: string
  readonly maker: string
  readonly created: Date
}

/** An XMP packet (ISO 16684-1) that says the same as the document's own dictionary of information. */
export function createMetadata({ title, language, maker, created }: Described): string {
  const [safeTitle, safeMaker, safeLanguage] = [title, maker, language].map(escaped)
  const date = created.toISOString()
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${safeTitle}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${safeLanguage}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${safeMaker}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<pdf:Producer>${safeMaker}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** XML takes no control characters, which a title may hold. */
function escaped(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
