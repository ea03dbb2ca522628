import { describe, expect, it } from 'vitest'
import { deriveFact } from '../../domain/catalog/derive.ts'
import type { EffectiveFact } from '../../domain/catalog/fact.ts'
import { Pack, type Credential } from '../../domain/catalog/pack.ts'
import { StateCode } from '../../domain/catalog/ids.ts'
import { findPackProblems } from '../../domain/catalog/validate.ts'
import { credential, credentialFiles, dimensions, pack, rawPack, readings } from './medical-coding.ts'

const homePair = ['cpc', 'ccs'] as const

const effective = (of: Credential): Record<string, EffectiveFact> =>
  Object.fromEntries(Object.entries(of.facts).map(([id, fact]) => [id, { fact }]))

describe('the medical coding pack is whole', () => {
  it('fits the schema, with nothing unknown in it', () => {
    expect(Pack.safeParse(rawPack).error?.issues ?? []).toEqual([])
  })

  it('refers only to what exists, and states every dimension in its kind', () => {
    expect(findPackProblems(pack)).toEqual([])
  })

  it('opens with CPC against CCS', () => {
    expect(pack.manifest.home).toEqual(homePair)
    expect(pack.manifest.languages).toEqual(['en', 'es'])
  })

  it('names each credential file after its credential', () => {
    expect(pack.credentials.map((c) => `${c.id}.json`)).toEqual(credentialFiles)
  })

  it('uses every source that it lists', () => {
    const cited = new Set<string>([
      ...readings.flatMap(({ reading }) => reading.sources),
      ...pack.wages.flatMap((wage) => [...wage.sources, ...wage.stateSources]),
    ])
    expect(pack.sources.map((source) => source.id).filter((id) => !cited.has(id))).toEqual([])
  })

  it('has no source and no fact from after its own edition', () => {
    const { edition } = pack.manifest
    const dates = [
      ...pack.sources.flatMap((source) => [source.published, source.checkedOn]),
      ...readings.map(({ reading }) => reading.asOf),
    ].filter((date) => date !== 'undated')
    expect(dates.filter((date) => date > edition.slice(0, date.length))).toEqual([])
  })

  it('puts exactly four rows on the start screen', () => {
    const headlines = dimensions.filter((dimension) => dimension.headline).map((dimension) => dimension.id)
    expect(headlines.toSorted()).toEqual(['exam-time', 'first-year-cost', 'study-time', 'where-it-works'])
  })

  it('prints a selection that two pages can hold', () => {
    const printed = dimensions.filter((dimension) => dimension.handout)
    expect(printed.length).toBeLessThanOrEqual(28)
    expect(printed.filter(({ kind }) => kind === 'matrix' || kind === 'shareTable')).toEqual([])
  })

  it.each(homePair)('can work out every computed row of %s', (id) => {
    const facts = effective(credential(id))
    const wages = pack.wages.find((wage) => credential(id).occupations.includes(wage.occupation))
    const state = StateCode.parse('OH')
    const unknown = dimensions
      .filter(
        ({ derived }) => derived && deriveFact(derived, facts, { wages, state })?.fact.state !== 'value',
      )
      .map((dimension) => dimension.id)
    expect(unknown).toEqual([])
  })

  it('has wages in rising order and a median for 50 states and the District of Columbia', () => {
    const [coders] = pack.wages
    expect(coders?.occupation).toBe('29-2072')
    expect(Object.keys(coders?.byState ?? {})).toHaveLength(51)
    for (const { national, byState } of pack.wages) {
      const { p10 = 0, p25 = p10, p50, p75 = p50, p90 = Infinity } = national
      expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].toSorted((a, b) => a - b))
      for (const { median } of Object.values(byState)) {
        expect(median).toBeGreaterThan(p10)
        expect(median).toBeLessThan(p90)
      }
    }
  })

  it('lists exam shares that can add up to the whole exam', () => {
    for (const { place, reading } of readings) {
      if (reading.value.kind !== 'shareTable') continue
      const { parts } = reading.value
      expect(
        parts.reduce((sum, part) => sum + part.min, 0),
        place,
      ).toBeLessThanOrEqual(100)
      expect(
        parts.reduce((sum, part) => sum + part.max, 0),
        place,
      ).toBeGreaterThanOrEqual(100)
    }
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
