import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CredentialId } from '../../../domain/catalog/ids.ts'
import { readComparisonAddress } from '../../../domain/compare/address.ts'

const known = new Map(['cpc', 'ccs', 'coc', 'cic', 'ccs-p', 'rhit'].map((id) => [id, CredentialId.parse(id)]))
const read = (address: string) => readComparisonAddress(address, known)

describe('the address of a comparison', () => {
  it('keeps the order asked for', () => {
    expect(read('rhit,cpc,ccs')).toEqual({ ids: ['rhit', 'cpc', 'ccs'], problems: [] })
  })

  it('reads capitals, spaces and an encoded comma as people write them', () => {
    expect(read('CPC, ccs-p')).toEqual({ ids: ['cpc', 'ccs-p'], problems: [] })
    expect(read('cpc%2Cccs')).toEqual({ ids: ['cpc', 'ccs'], problems: [] })
  })

  it('shows the others and names an id that no pack has', () => {
    expect(read('cpc,xyz,ccs')).toEqual({
      ids: ['cpc', 'ccs'],
      problems: [{ kind: 'unknown', ids: ['xyz'] }],
    })
  })

  it('leaves out what belongs to another pack than the first, and names it', () => {
    const packOf = (id: string) => (id === 'rhit' ? 'other' : 'first')
    expect(readComparisonAddress('cpc,rhit,ccs', known, packOf)).toEqual({
      ids: ['cpc', 'ccs'],
      problems: [{ kind: 'otherField', ids: ['rhit'] }],
    })
  })

  it('shows a credential once when it is named twice, and says that one is too few', () => {
    expect(read('cpc,cpc')).toEqual({
      ids: ['cpc'],
      problems: [{ kind: 'repeated', ids: ['cpc'] }, { kind: 'tooFew' }],
    })
  })

  it('shows five of six and names the one left out', () => {
    expect(read('cpc,ccs,coc,cic,ccs-p,rhit')).toEqual({
      ids: ['cpc', 'ccs', 'coc', 'cic', 'ccs-p'],
      problems: [{ kind: 'tooMany', ids: ['rhit'] }],
    })
  })

  it('has nothing to show for an address that holds no id', () => {
    expect(read('%E0%A4%A')).toEqual({ ids: [], problems: [{ kind: 'malformed' }, { kind: 'tooFew' }] })
    expect(read('')).toEqual({ ids: [], problems: [{ kind: 'malformed' }, { kind: 'tooFew' }] })
  })

  it('shows what an over-long address begins with', () => {
    expect(read(`cpc,ccs,${'x'.repeat(100_000)}`)).toEqual({
      ids: ['cpc', 'ccs'],
      problems: [{ kind: 'malformed' }],
    })
  })

  it('never shows more than five, an unknown one or one twice, and never says nothing about it', () => {
    const part = oneof(constantFrom(...known.keys()), string({ maxLength: 60 }))
    assert(
      property(array(part, { maxLength: 12 }), (parts) => {
        const { ids, problems } = read(parts.join(','))
        expect(ids.length).toBeLessThanOrEqual(5)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.every((id) => known.has(id))).toBe(true)
        if (ids.length < 2) expect(problems).toContainEqual({ kind: 'tooFew' })
      }),
    )
  })
})
