import { describe, expect, it } from 'vitest'
import { StateCode } from '../../domain/catalog/ids.ts'
import { profilesOf } from '../../domain/catalog/pack-profiles.ts'
import { checkBy } from '../../domain/catalog/staleness.ts'
import { addDuration } from '../../domain/text/duration.ts'
import { credentialFiles, dimensionsOf, pack } from './medical-coding.ts'

const homePair = ['cpc', 'ccs'] as const

describe('the medical coding pack', () => {
  it('opens with CPC against CCS, in English and Spanish', () => {
    expect(pack.manifest.home).toEqual(homePair)
    expect(pack.manifest.languages).toEqual(['en', 'es'])
  })

  it('names each credential file after its credential', () => {
    expect(pack.credentials.map(({ id }) => `${id}.json`)).toEqual(credentialFiles)
  })

  it('has the credentials of the field', () => {
    const known = `canpc cascc cca ccc ccs ccs-p cdei cdeo cdip cedc cemc cfpc cgsc chonc cic circc cobgc coc cosc
      cpb cpc cpc-a cpcd cpco cpedc cpma cppm crc crhc rhia rhit`
    expect(pack.credentials.map(({ id }) => id).toSorted()).toEqual(known.split(/\s+/).toSorted())
  })

  it('puts exactly four rows on the start screen', () => {
    const headlines = dimensionsOf(pack).flatMap(({ headline, id }) => (headline ? [id] : []))
    expect(headlines.toSorted()).toEqual(['exam-time', 'first-year-cost', 'study-time', 'where-it-works'])
  })

  it('prints a selection that two pages can hold', () => {
    const printed = dimensionsOf(pack).filter(({ handout }) => handout !== false)
    expect(printed.length).toBeLessThanOrEqual(28)
    expect(printed.filter(({ kind }) => kind === 'matrix' || kind === 'shareTable')).toEqual([])
  })

  it('has a day for each fact by which it is to be checked again, two years from the edition at most', () => {
    const dated = { ...pack, edition: pack.manifest.edition }
    const latest = addDuration(pack.manifest.edition, 'P24M')
    for (const { id, facts } of profilesOf(pack)) {
      for (const dimension of dimensionsOf(pack).filter((known) => facts[known.id])) {
        const due = checkBy(facts, dimension, dated)
        expect(due, `${id} ${dimension.id}`).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(due && due <= latest, `${id} ${dimension.id}`).toBe(true)
      }
    }
  })

  it.each(homePair)('can work out every computed row of %s', (id) => {
    const profile = profilesOf(pack, StateCode.parse('OH')).find((found) => found.id === id)
    const derived = dimensionsOf(pack).filter((dimension) => dimension.derived)
    const unknown = derived.filter((dimension) => profile?.facts[dimension.id]?.fact.state !== 'value')
    expect(unknown.map((dimension) => dimension.id)).toEqual([])
  })
})

/** What the product says of every credential in this field, group by group. */
const required: Readonly<Record<string, readonly string[]>> = {
  'at-a-glance': ['issuer-values', 'best-for', 'level', 'status'],
  'exam-content': [
    'code-sets',
    'exam-content',
    'record-abstracting',
    'anatomy-terminology',
    'clinical-reasoning',
    'reimbursement-compliance',
  ],
  'exam-format': [
    'exam-items',
    'exam-items-scored',
    'item-types',
    'exam-time',
    'minutes-per-item',
    'pass-mark',
    'books-allowed',
    'delivery',
    'retake-rule',
    'pass-rate',
  ],
  'getting-in': ['required-to-sit', 'recommended-background', 'beginner-designation', 'beginner-removal'],
  cost: [
    'exam-fee-member',
    'exam-fee-non-member',
    'exam-fee-two-attempts',
    'membership-dues',
    'books-cost',
    'first-year-cost',
    'five-year-cost',
  ],
  preparation: ['study-time', 'preparation-looks-like'],
  'where-it-works': ['fit-by-setting', 'typical-roles'],
  employers: ['who-asks', 'who-seldom-asks'],
  pay: ['pay-survey', 'occupation-median', 'occupation-range', 'pay-drivers'],
  'remote-work': ['remote-how-common', 'remote-how-paid'],
  upkeep: ['ceu-units', 'cycle-length', 'renewal-fee-member', 'renewal-fee-non-member'],
  growth: ['specialty-credentials', 'next-credentials'],
  'holding-both': ['second-pays-off', 'second-does-not'],
  community: ['chapters', 'forums', 'conference', 'publications', 'job-board'],
  outlook: ['automation-ai', 'stays-valuable'],
  choosing: ['choose-if', 'think-twice-if'],
}

describe('what must be said of every credential', () => {
  it.each(Object.entries(required))('is there: %s', (group, wanted) => {
    const found = pack.groups.find(({ id }) => id === group)?.dimensions.map(({ id }): string => id)
    expect(found).toEqual(expect.arrayContaining([...wanted]))
  })

  it('rates the ten settings of the field', () => {
    const fit = pack.groups.flatMap((g) => g.dimensions).find(({ id }) => id === 'fit-by-setting')
    expect(fit?.rows).toHaveLength(10)
  })
})
