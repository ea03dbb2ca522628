import type { MenuItemConstructorOptions } from 'electron'
import { fault } from './divergences.ts'
import { notImplemented, strict } from './strict.ts'

const state = { removed: false }

/**
 * Only the absence of a menu is needed, the default one being what row 116 warns of; on macOS also one made of
 * roles, whose keys Chromium has by itself there (row 126).
 */
export const Menu = strict('Menu', {
  buildFromTemplate(template: readonly MenuItemConstructorOptions[]) {
    if (process.platform !== 'darwin' || template.some(({ role }) => role === undefined)) {
      throw notImplemented('Menu.buildFromTemplate() for anything but roles on macOS')
    }
    return template
  },
  setApplicationMenu(menu: unknown) {
    if (menu !== null && process.platform !== 'darwin')
      throw notImplemented('Menu.setApplicationMenu() with a menu')
    state.removed = true
  },
})

/** Windows copy the menu when they are made (row 113). */
export function checkMenu(): void {
  if (state.removed || process.platform === 'darwin') return
  fault(116, 'the default menu is in place: its keys reload, zoom, quit and open the developer tools')
}
