import { oneLine } from '../../domain/text/one-line.ts'

/** A line break would end the string, and with it the whole declaration: a title of somebody's own can hold one. */
export function cssString(text: string): string {
  return `"${oneLine(text).replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
