import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { completeTags } from '../../../main/printing/complete-tags.ts'

interface Tag {
  readonly role: string
  readonly scope?: 'Row' | 'Column'
  readonly span?: number
  /** Tags, and numbers of parts of the page. */
  readonly kids?: readonly (Tag | number)[]
}

const name = (text: string): Tag => ({
  role: 'TH',
  scope: 'Column',
  kids: [{ role: 'NonStruct' }, text.length],
})
const row = (...kids: readonly Tag[]): Tag => ({ role: 'TR', kids })
const label: Tag = { role: 'TH', scope: 'Row' }
const cell: Tag = { role: 'TD' }

/** The roles of a table's tags after it was completed: "Table(THead(TR(TH TH)) TBody(…))". */
async function completed(table: Tag): Promise<string> {
  const { context } = await PDFDocument.create()
  const root = context.obj({})
  const add = ({ role, scope, span, kids = [] }: Tag, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const attributes = [
      ...(scope ? [{ O: 'Table', Scope: scope }] : []),
      ...(span === undefined ? [] : [{ O: 'Table', ColSpan: span }]),
    ]
    const all = kids.map((kid) => (typeof kid === 'number' ? kid : add(kid, ref)))
    const [only] = all
    // One kid stands there without a list.
    const K = all.length === 1 && only !== undefined ? only : all
    context.assign(ref, context.obj({ S: role, P: parent, K, A: attributes }))
    return ref
  }
  const ref = add(table, context.register(root))
  completeTags(context, root)
  expect(root.lookup(PDFName.of('RoleMap'), PDFDict).get(PDFName.of('Strong'))).toBe(PDFName.of('Span'))
  return show(ref)

  function show(at: PDFRef): string {
    const dict = context.lookup(at, PDFDict)
    const kids = dict.lookup(PDFName.of('K'))
    const all = kids instanceof PDFArray ? kids.asArray() : [dict.get(PDFName.of('K'))]
    const shown = all.map((kid) => {
      if (!(kid instanceof PDFRef)) return String(kid)
      expect(context.lookup(kid, PDFDict).get(PDFName.of('P'))).toBe(at)
      return show(kid)
    })
    const role = dict.lookup(PDFName.of('S'), PDFName).decodeText()
    return shown.length > 0 && shown[0] !== 'undefined' ? `${role}(${shown.join(' ')})` : role
  }
}

describe('the tags of a table', () => {
  it('group its rows, so that readers know the head from what stands under it', async () => {
    const table = {
      role: 'Table',
      kids: [7, row(name('Path'), name('Cost')), row(label, cell), row(label, cell)],
    }
    expect(await completed(table)).toBe(
      'Table(7 THead(TR(TH(NonStruct 4) TH(NonStruct 4))) TBody(TR(TH TD) TR(TH TD)))',
    )
  })

  it('have a cell for an empty corner, so that each name stands over its own column', async () => {
    const band: Tag = { role: 'TH', scope: 'Row', span: 3 }
    const table = { role: 'Table', kids: [row(name('CPC'), name('CCS')), row(band), row(label, cell, cell)] }
    expect(await completed(table)).toBe(
      'Table(THead(TR(TD TH(NonStruct 3) TH(NonStruct 3))) TBody(TR(TH) TR(TH TD TD)))',
    )
  })

  it('have no head where no row names the columns', async () => {
    expect(await completed({ role: 'Table', kids: [row(label, cell)] })).toBe('Table(TBody(TR(TH TD)))')
  })

  it('are left as they are where there is none', async () => {
    expect(await completed({ role: 'L', kids: [{ role: 'LI' }] })).toBe('L(LI)')
  })
})
