import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mostCompared } from '../../../domain/compare/address.ts'
import { patternPaths, patterns } from '../../../renderer/ui/chart/patterns.ts'
import { scaleTo } from '../../../renderer/ui/chart/scale.ts'

const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')

/** Hex colour of a token in the light theme. */
function token(name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? ''
}

/** CIE L* of an sRGB colour: how light it is without its hue. */
function lightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return y <= 216 / 24_389 ? (y * 24_389) / 27 : 116 * Math.cbrt(y) - 16
}

const series = Array.from({ length: mostCompared }, (_, place) => {
  const pattern = patterns[place]
  return {
    fill: lightness(token(`series-${place + 1}`)),
    pattern,
    path: pattern && patternPaths[pattern],
  }
})
const pairs = series.flatMap((one, place) => series.slice(place + 1).map((other) => [one, other] as const))

describe('the series of a chart', () => {
  it('are as many as can be compared, from dark to light as the look asks', () => {
    expect(series.map(({ fill }) => Math.round(fill))).toEqual([22, 37, 50, 67, 85])
  })

  it('stay apart without colour: by 20 steps of lightness, or by their patterns', () => {
    const alike = pairs.filter(([a, b]) => Math.abs(a.fill - b.fill) < 20 && a.path === b.path)
    expect(alike).toEqual([])
  })

  it('stay apart where a theme takes their fills away, by their patterns alone', () => {
    expect(new Set(series.map(({ path }) => path)).size).toBe(mostCompared)
  })

  it('draw their patterns in a lightness that is seen on their fills', () => {
    const [light, dark] = [lightness(token('series-light')), lightness(token('series-dark'))]
    const [, second, third, fourth, fifth] = series.map(({ fill }) => fill)
    for (const fill of [second, third]) expect(light - (fill ?? 100)).toBeGreaterThan(40)
    for (const fill of [fourth, fifth]) expect((fill ?? 0) - dark).toBeGreaterThan(40)
  })
})

describe('an axis', () => {
  it('starts at zero, ends on a round number, and places what is drawn between', () => {
    const { ticks, at } = scaleTo(81_150)
    expect([ticks[0], ticks.at(-1)]).toEqual([0, 100_000])
    expect([at(0), at(50_000), at(100_000)]).toEqual([0, 50, 100])
  })

  it('has no marks where nothing is drawn', () => {
    expect(scaleTo(0).ticks).toEqual([])
  })
})
