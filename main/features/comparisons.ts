import type { SavedComparison } from '../../preload/contract/comparisons.ts'
import * as table from '../store/personal-store/comparisons.ts'
import type { PersonalStore } from '../store/personal-store/personal-store.ts'

export function listComparisons(personal: PersonalStore): { saved: SavedComparison[]; recent: string[] } {
  const db = personal.toRead()
  return { saved: table.findSavedComparisons(db), recent: table.findRecentComparisons(db) }
}

export function saveComparison(personal: PersonalStore, comparison: SavedComparison): null {
  table.saveComparison(personal.toWrite(), comparison)
  return null
}

export function removeComparison(personal: PersonalStore, id: string): null {
  table.removeComparison(personal.toWrite(), id)
  return null
}

export function visitComparison(personal: PersonalStore, address: string, now: Date): null {
  table.visitComparison(personal.toWrite(), address, now.toISOString())
  return null
}
