import { describe, expect, it } from 'vitest'
import { CredentialId, DimensionId } from '../../../domain/catalog/ids.ts'
import { cellPlace, isPlace, partsOf, rowPlace } from '../../../domain/notes/place.ts'

const credential = CredentialId.parse('row')
const dimension = DimensionId.parse('exam-time')

describe('the place of a note', () => {
  it('is read back as what it was made of, even of a credential with the id "row"', () => {
    expect(partsOf(credential)).toEqual({ credential, dimension: undefined })
    expect(partsOf(rowPlace(dimension))).toEqual({ credential: undefined, dimension })
    expect(partsOf(cellPlace(credential, dimension))).toEqual({ credential, dimension })
  })

  it('takes the longest ids there can be', () => {
    const [longest, row] = [CredentialId.parse('c'.repeat(48)), DimensionId.parse('d'.repeat(48))]
    expect([longest, rowPlace(row), cellPlace(longest, row)].every(isPlace)).toBe(true)
  })

  it.each(['', ':', 'cpc:', 'CPC', 'cpc:exam:time', ' cpc', '../cpc', 'cpc:exam-time\n', 'x'.repeat(98), 7])(
    'is not %j',
    (key) => expect(isPlace(key)).toBe(false),
  )
})
