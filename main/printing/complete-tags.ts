import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** Names that a reader of PDF 1.7 need not know, and the nearest that it knows. */
const olderNames = { Strong: 'Span', Em: 'Span' }

// Names of the same letters are one object: so they are compared without reading their letters.
const name = {
  kids: PDFName.of('K'),
  parent: PDFName.of('P'),
  role: PDFName.of('S'),
  attributes: PDFName.of('A'),
  table: PDFName.of('Table'),
  row: PDFName.of('TR'),
  header: PDFName.of('TH'),
  scope: PDFName.of('Scope'),
  column: PDFName.of('Column'),
  span: PDFName.of('ColSpan'),
}

/** One tag, and the reference to it. */
interface Tag {
  readonly ref: PDFRef
  readonly dict: PDFDict
}

/**
 * Adds what the engine leaves out of its tags: groups of head and body rows in each table, its empty corner, and what
 * its own names of roles stand for (in place of what stood there).
 */
export function completeTags(context: PDFContext, root: PDFDict): void {
  root.set(PDFName.of('RoleMap'), context.obj(olderNames))
  for (const [ref, dict] of context.enumerateIndirectObjects()) {
    if (dict instanceof PDFDict && dict.get(name.role) === name.table) groupRows({ ref, dict })
  }

  function groupRows(table: Tag): void {
    const kids = kidsOf(table.dict)
    const rows = tagsIn(kids).filter(({ dict }) => dict.get(name.role) === name.row)
    const isRow = new Set<PDFObject>(rows.map(({ ref }) => ref))
    // The rows at the top that hold nothing but the names of columns.
    const firstOfBody = rows.findIndex(({ dict }) => !cellsOf(dict).every(isNameOfColumn))
    const head = rows.slice(0, Math.max(0, firstOfBody))
    const columns = Math.max(...rows.map(({ dict }) => widthOf(dict)))
    for (const row of head) addCorner(row, columns)
    const groups = [...group('THead', head), ...group('TBody', rows.slice(head.length))]
    table.dict.set(name.kids, context.obj([...kids.filter((kid) => !isRow.has(kid)), ...groups]))

    function group(role: string, members: readonly Tag[]): PDFRef[] {
      if (members.length === 0) return []
      const own = addTag(role, table.ref, { K: context.obj(members.map(({ ref }) => ref)) })
      for (const { dict } of members) dict.set(name.parent, own)
      return [own]
    }
  }

  /** A cell without anything in it has no tag, and each name would count for the column to its left. */
  function addCorner({ ref, dict }: Tag, columns: number): void {
    const missing = columns - widthOf(dict)
    if (missing <= 0) return
    const corner = addTag('TD', ref, { A: context.obj({ O: 'Table', ColSpan: missing }) })
    dict.set(name.kids, context.obj([corner, ...kidsOf(dict)]))
  }

  function addTag(role: string, parent: PDFRef, rest: Record<string, PDFArray | PDFDict>): PDFRef {
    return context.register(context.obj({ Type: 'StructElem', S: role, P: parent, ...rest }))
  }

  function tagsIn(kids: readonly PDFObject[]): Tag[] {
    return kids.flatMap((ref) => {
      const dict = context.lookup(ref)
      return ref instanceof PDFRef && dict instanceof PDFDict ? [{ ref, dict }] : []
    })
  }

  function cellsOf(row: PDFDict): PDFDict[] {
    return tagsIn(kidsOf(row)).map(({ dict }) => dict)
  }

  function widthOf(row: PDFDict): number {
    return cellsOf(row).reduce((sum, cell) => {
      const span = attributeOf(cell, name.span)
      return sum + (span instanceof PDFNumber ? span.asNumber() : 1)
    }, 0)
  }
}

function isNameOfColumn(cell: PDFDict): boolean {
  return cell.get(name.role) === name.header && attributeOf(cell, name.scope) === name.column
}

function kidsOf(tag: PDFDict): readonly PDFObject[] {
  const kids = tag.lookup(name.kids)
  if (kids instanceof PDFArray) return kids.asArray()
  return [tag.get(name.kids) ?? []].flat()
}

/** Attributes are in one dictionary or in several. */
function attributeOf(tag: PDFDict, attribute: PDFName): PDFObject | undefined {
  const attributes = tag.lookup(name.attributes)
  for (const one of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
    const value = one instanceof PDFDict ? one.get(attribute) : undefined
    if (value) return value
  }
  return undefined
}
