/** Drawn on the fills, in the order of the series: without colour, the pattern tells them apart. */
export const patterns = ['solid', 'diagonal', 'dots', 'vertical', 'cross'] as const
type Pattern = (typeof patterns)[number]

// As large as any bar: what does not fit is cut off by the bar.
const width = 2400
const height = 400
const step = 9

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step)

const rising = steps(0, width + height)
  .map((x) => `M${x} 0l${-height} ${height}`)
  .join('')
const falling = steps(-height, width)
  .map((x) => `M${x} 0l${height} ${height}`)
  .join('')
const vertical = steps(step / 2, width)
  .map((x) => `M${x} 0v${height}`)
  .join('')
const dots = steps(step / 2, height)
  .map((y) => `M${step / 2} ${y}h0${`m${step} 0h0`.repeat(width / step)}`)
  .join('')

/**
 * Paths in px. Lines and not SVG patterns, which a PDF would keep as images; dots are lines of no length
 * with round ends.
 */
export const patternPaths: Readonly<Record<Pattern, string>> = {
  solid: '',
  diagonal: rising,
  dots,
  vertical,
  cross: rising + falling,
}
