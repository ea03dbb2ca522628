import { create } from 'zustand'
import type { CredentialId } from '../domain/catalog/ids.ts'
import { mostCompared } from '../domain/compare/address.ts'
import { onVisitEnd } from './visit.ts'

interface Tray {
  /** None to five, in the order in which they were put in. */
  readonly ids: readonly CredentialId[]
  /** Puts it in or takes it out; a full tray takes no more. */
  readonly toggle: (id: CredentialId) => void
  readonly clear: () => void
}

/** What a person collects for a comparison, from any screen. It lasts for the visit and is stored nowhere. */
export const useTray = create<Tray>()((set) => ({
  ids: [],
  toggle: (id) =>
    set(({ ids }) => {
      if (ids.includes(id)) return { ids: ids.filter((other) => other !== id) }
      return ids.length < mostCompared ? { ids: [...ids, id] } : {}
    }),
  clear: () => set({ ids: [] }),
}))

onVisitEnd(() => useTray.getState().clear())
