import { describe, expect, it } from 'vitest'
import { readLogo } from '../../../domain/handout/logo.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  )
const number = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)

const png = (width: number, height: number): Uint8Array =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [...number(13), ...Buffer.from('IHDR'), ...number(width), ...number(height), 8, 0, 0, 0, 0, ...number(0)],
    [...number(2), ...Buffer.from('IDAT'), 1, 2, ...number(0)],
    [...number(0), ...Buffer.from('IEND'), ...number(0)],
  )
const jpeg = (width: number, height: number): Uint8Array =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1],
    [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
    [5, 6, 7, 0xff, 0xd9],
  )

describe('a logo', () => {
  it('is a PNG or JPEG by what is in the file', () => {
    expect(readLogo(png(300, 100))).toEqual({ type: 'image/png' })
    expect(readLogo(jpeg(300, 100))).toEqual({ type: 'image/jpeg' })
  })

  it('is no drawing with a script, no other file, and none that breaks off', () => {
    const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const cut = [png(300, 100).slice(0, 50), jpeg(300, 100).slice(0, 30)]
    for (const file of [svg, bytes('GIF89a'), bytes(), bytes('\x89PNG'), ...cut]) {
      expect(readLogo(file)).toEqual({ problem: 'logo-no-picture' })
    }
  })

  it('is at most 1 MB and 4000 pixels a side', () => {
    expect(readLogo(new Uint8Array(1_000_001))).toEqual({ problem: 'logo-too-large' })
    expect(readLogo(png(4001, 10))).toEqual({ problem: 'logo-too-wide' })
    expect(readLogo(jpeg(10, 4001))).toEqual({ problem: 'logo-too-wide' })
  })
})
