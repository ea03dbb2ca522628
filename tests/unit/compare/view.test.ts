import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CredentialId, DimensionId } from '../../../domain/catalog/ids.ts'
import { lenses } from '../../../domain/compare/comparison.ts'
import {
  comparisonAddress,
  readComparisonView,
  withColumnAt,
  withoutColumn,
  type ComparisonView,
} from '../../../domain/compare/view.ts'

const ids = ['aaa', 'bbb', 'ccc', 'ddd', 'eee'].map((id) => CredentialId.parse(id))
const rows = ['fee', 'exam-time', 'settings'].map((id) => DimensionId.parse(id))
const groups = ['cost', 'exam']
const known = {
  credentials: new Map(ids.map((id) => [id as string, id])),
  rows: new Map(rows.map((id) => [id as string, id])),
  groups: new Set(groups),
}

function read(address: string) {
  const [path = '', search = ''] = address.split('?')
  return readComparisonView(path.replace('/compare/', ''), new URLSearchParams(search), known)
}

const views: fc.Arbitrary<ComparisonView> = fc
  .record({
    ids: fc.shuffledSubarray(ids, { minLength: 2 }),
    lens: fc.constantFrom(...lenses),
    pinned: fc.nat({ max: 9 }),
    hiddenRows: fc.shuffledSubarray(rows),
    hiddenGroups: fc.shuffledSubarray(groups),
    find: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.slice(0, 60).toWellFormed()),
  })
  .map(({ pinned, ...view }) => ({ ...view, baseline: view.ids[pinned] }))

describe('the address of a comparison', () => {
  it('keeps the whole view, and reading it back reports no problem', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(comparisonAddress(view))).toEqual({ view, problems: [] })
      }),
    )
  })

  it('shows something for whatever it says, and says what it left out', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        const { view } = readComparisonView(path, new URLSearchParams(search), known)
        expect(view.ids.length).toBeLessThanOrEqual(5)
        expect(lenses).toContain(view.lens)
      }),
    )
  })

  it.each([
    ['/compare/aaa,bbb?show=most', 'lens'],
    ['/compare/aaa,bbb?base=ccc', 'baseline'],
    ['/compare/aaa,bbb?hide=fee,rumour', 'hidden'],
    ['/compare/aaa,bbb?hideGroups=gone', 'hidden'],
    [`/compare/aaa,bbb?find=${'x'.repeat(61)}`, 'find'],
    ['/compare/aaa', 'tooFew'],
  ])('%s still shows the rest, and reports "%s"', (address, kind) => {
    const { view, problems } = read(address)
    expect(view.ids.length).toBeGreaterThan(0)
    expect(problems.map((problem) => problem.kind)).toEqual([kind])
  })
})

describe('columns', () => {
  const view = read('/compare/aaa,bbb,ccc?base=bbb').view

  it('move without loss', () => {
    expect(withColumnAt(view, ids[2]!, 0).ids).toEqual(['ccc', 'aaa', 'bbb'])
    expect(withColumnAt(view, ids[0]!, 2).ids).toEqual(['bbb', 'ccc', 'aaa'])
  })

  it('take the pin along when the baseline goes', () => {
    expect(withoutColumn(view, ids[1]!)).toMatchObject({ ids: ['aaa', 'ccc'], baseline: undefined })
    expect(withoutColumn(view, ids[0]!).baseline).toBe('bbb')
  })
})
