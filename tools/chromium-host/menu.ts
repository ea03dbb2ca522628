import { fault } from './divergences.ts'
import { notImplemented, strict } from './strict.ts'

const state = { removed: false }

/** Only the absence of a menu is needed; the default one is what row 116 warns of. */
export const Menu = strict('Menu', {
  setApplicationMenu(menu: unknown) {
    if (menu !== null) throw notImplemented('Menu.setApplicationMenu() with a menu')
    state.removed = true
  },
})

/** Windows copy the menu when they are made (row 113). */
export function checkMenu(): void {
  if (state.removed || process.platform === 'darwin') return
  fault(116, 'the default menu is in place: its keys reload, zoom, quit and open the developer tools')
}
