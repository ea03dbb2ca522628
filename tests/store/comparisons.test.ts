import { describe, expect, it } from 'vitest'
import { SavedComparison } from '../../preload/contract/comparisons.ts'
import {
  findRecentComparisons,
  findSavedComparisons,
  removeComparison,
  saveComparison,
  visitComparison,
} from '../../main/store/personal-store/comparisons.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { opened } from './opened.ts'

const store = () => opened(personalMigrations)

const first = SavedComparison.parse({
  id: '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10',
  name: 'For my sister',
  address: '/compare/cpc,ccs?show=different&base=cpc',
})
const second = { ...first, id: '00000000-2f0b-4a07-9f6f-6d3c2b6a2a10', name: 'Hospital work' }

describe('saved comparisons', () => {
  it('keep name and view, by name; saving again renames or replaces, and brings back what was removed', async () => {
    const db = await store()
    saveComparison(db, second)
    saveComparison(db, first)
    expect(findSavedComparisons(db)).toEqual([first, second])
    const renamed = { ...first, name: 'Zoe' }
    saveComparison(db, renamed)
    expect(findSavedComparisons(db)).toEqual([second, renamed])
    removeComparison(db, first.id)
    removeComparison(db, first.id)
    expect(findSavedComparisons(db)).toEqual([second])
    saveComparison(db, renamed)
    expect(findSavedComparisons(db)).toEqual([second, renamed])
  })

  it('leave out what this version cannot take, and not the rest', async () => {
    const db = await store()
    saveComparison(db, first)
    db.exec(`INSERT INTO comparison VALUES ('7', 'From a later version', 'compass:cpc+ccs')`)
    db.exec(`INSERT INTO recent_comparison VALUES ('x', 'javascript:alert(1)', '2026-11-22')`)
    expect(findSavedComparisons(db)).toEqual([first])
    expect(findRecentComparisons(db)).toEqual([])
  })
})

describe('recent comparisons', () => {
  const at = (minute: number) => `2026-11-22T12:0${minute}:00.000Z`

  it('are the last five, the newest first', async () => {
    const db = await store()
    for (let minute = 0; minute < 8; minute += 1) visitComparison(db, `/compare/a${minute},b`, at(minute))
    expect(findRecentComparisons(db)).toEqual([7, 6, 5, 4, 3].map((minute) => `/compare/a${minute},b`))
  })

  it('name the same columns once, as they were looked at last', async () => {
    const db = await store()
    visitComparison(db, '/compare/cpc,ccs', at(1))
    visitComparison(db, '/compare/cpc,coc', at(2))
    visitComparison(db, '/compare/cpc,ccs?show=same', at(3))
    expect(findRecentComparisons(db)).toEqual(['/compare/cpc,ccs?show=same', '/compare/cpc,coc'])
  })
})
