/** What a file must be to stand on a handout. */
export const mostLogoBytes = 1_000_000
const mostPixels = 4000

export type LogoProblem = 'logo-too-large' | 'logo-too-wide' | 'logo-no-picture'
type Picture = { readonly type: 'image/png' | 'image/jpeg' } | { readonly problem: LogoProblem }

interface Size {
  readonly width: number
  readonly height: number
}

/** A PNG or JPEG by what is in it, whatever it is called; anything else, or one that breaks off, is no picture. */
export function readLogo(bytes: Uint8Array): Picture {
  if (bytes.byteLength > mostLogoBytes) return { problem: 'logo-too-large' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const png = pngSize(view)
  const size = png ?? jpegSize(view)
  if (!size || size.width === 0 || size.height === 0) return { problem: 'logo-no-picture' }
  if (size.width > mostPixels || size.height > mostPixels) return { problem: 'logo-too-wide' }
  return { type: png ? 'image/png' : 'image/jpeg' }
}

/** Names of chunks, as the four letters that they are. */
const chunks = { IDAT: 0x49444154, IEND: 0x49454e44 }

/** ISO/IEC 15948: a signature, then chunks of length, name, data and checksum, of which IEND is the last. */
function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 33 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a)
    return undefined
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  let hasData = false
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4)
    if (name === chunks.IDAT) hasData = true
    if (name === chunks.IEND) return hasData ? size : undefined
  }
  return undefined
}

/** ISO/IEC 10918-1: segments that begin with FF; SOFn states the size, SOS begins the data, EOI ends it. */
function jpegSize(view: DataView): Size | undefined {
  const length = view.byteLength
  if (length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  // Some programs write a few bytes behind the end.
  let end = length - 2
  while (end > 2 && end > length - 64 && view.getUint16(end) !== 0xffd9) end -= 1
  if (view.getUint16(end) !== 0xffd9) return undefined
  let size: Size | undefined
  for (let at = 2; at + 9 <= length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker < 0xffc0) return undefined
    if (marker === 0xffda) return size
    // C4, C8 and CC in this range are tables.
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return undefined
}
