import { appendFileSync } from 'node:fs'
import type { Shell } from 'electron'
import { strict } from './strict.ts'

/** Row 130: rejects, unless a test names the file that collects what would be opened. */
async function openExternal(url: string): Promise<void> {
  const opener = process.env.CHROMIUM_HOST_OPENER
  if (!opener) throw new Error(`Failed to open: ${url}`)
  appendFileSync(opener, `${url}\n`)
}

export const shell = strict('shell', { openExternal } satisfies Pick<Shell, 'openExternal'>)
