import type { NativeTheme } from 'electron'
import type { Page } from 'playwright-core'
import { extend, strict, StrictEmitter } from './strict.ts'

const pages = new Set<Page>()
const events = new StrictEmitter('nativeTheme', ['updated'])
let source: NativeTheme['themeSource'] = 'system'

/** Tests play the system's own setting. */
const systemIsDark = (): boolean => process.env.CHROMIUM_HOST_SYSTEM_THEME === 'dark'
const isDark = (): boolean => source === 'dark' || (source === 'system' && systemIsDark())

async function paint(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: isDark() ? 'dark' : 'light' }).catch(() => {})
}

/** Row 133: every window follows. */
export async function applyTheme(page: Page): Promise<void> {
  pages.add(page)
  page.once('close', () => pages.delete(page))
  await paint(page)
}

const members = {
  get themeSource() {
    return source
  },
  set themeSource(next) {
    if (!['system', 'light', 'dark'].includes(next)) throw new TypeError(`Error processing argument: ${next}`)
    source = next
    for (const page of pages) void paint(page)
    setImmediate(() => events.emit('updated'))
  },
  get shouldUseDarkColors() {
    return isDark()
  },
  get shouldUseHighContrastColors() {
    return false
  },
} satisfies Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors'>

export const nativeTheme = strict('nativeTheme', extend(events, members))
