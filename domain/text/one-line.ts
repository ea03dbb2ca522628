/** What a person typed or a file states may hold line breaks and control characters, or be very long. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ')
  return line.length > 400 ? `${line.slice(0, 400)}…` : line
}
