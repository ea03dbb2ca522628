import { describe, expect, it } from 'vitest'
import { deriveFact } from '../../domain/catalog/derive.ts'
import { shownReading } from '../../domain/catalog/evidence.ts'
import type { Confidence, Fact } from '../../domain/catalog/fact.ts'
import { dimensions, factOf, pack, readings } from './medical-coding.ts'

function dispute(credentialId: string, dimensionId: string): Extract<Fact, { state: 'disputed' }> {
  const fact = factOf(credentialId, dimensionId)
  if (fact.state !== 'disputed') throw new Error(`${credentialId} ${dimensionId} is not disputed`)
  return fact
}

describe('what the pack says stands on evidence', () => {
  it('tells the reader to check what only a third party states', () => {
    const silent = readings
      .filter(({ reading }) => reading.confidence === 'secondary')
      .filter(
        ({ reading: { note } }) => !/check with/i.test(note?.en ?? '') || !/confírmelo/i.test(note?.es ?? ''),
      )
    expect(silent.map(({ place }) => place)).toEqual([])
  })

  it('calls nothing verified that rests on the article alone', () => {
    const posing = readings.filter(
      ({ reading }) => reading.sources.every((id) => id === 'article') && reading.confidence !== 'article',
    )
    expect(posing.map(({ place }) => place)).toEqual([])
  })

  it('lets no commonly said figure into a worksheet', () => {
    const scored = new Set<string>(dimensions.filter((d) => d.worksheet).map((d) => d.id))
    const unsafe = readings.filter(
      ({ dimension, reading }) => scored.has(dimension) && reading.confidence === 'article',
    )
    expect(unsafe.map(({ place }) => place)).toEqual([])
  })

  it('computes nothing from a commonly said figure', () => {
    for (const { facts, occupations } of pack.credentials) {
      const effective = Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { fact }]))
      const wages = pack.wages.find((wage) => occupations.includes(wage.occupation))
      for (const { derived } of dimensions) {
        if (!derived) continue
        for (const input of deriveFact(derived, effective, { wages, state: undefined })?.derivedFrom ?? []) {
          const fact = facts[input]
          expect(fact && shownReading(fact)?.confidence, input).not.toBe('article')
        }
      }
    }
  })

  it('gives no date to a fact whose pages carry none', () => {
    const published = new Map<string, string>(pack.sources.map(({ id, published: date }) => [id, date]))
    const undatedOnly = readings.filter(({ reading }) =>
      reading.sources.every((id) => published.get(id) === 'undated'),
    )
    expect(undatedOnly.filter(({ reading }) => reading.asOf !== 'undated').map(({ place }) => place)).toEqual(
      [],
    )
  })

  it('prints no pay figure for the CCS as if it had been surveyed', () => {
    expect(factOf('ccs', 'pay-survey').state).toBe('notPublished')
    expect(JSON.stringify(factOf('ccs', 'pay-survey'))).not.toMatch(/\d{2},\d{3}/)
    const said = shownReading(factOf('ccs', 'pay-commonly-said'))
    expect(said?.confidence).toBe('article')
  })
})

describe('known conflicts between sources ship as recommended, with the other reading kept', () => {
  it('CPC exam time: 4 hours by AAPC, not the 5 hours 40 minutes of the article', () => {
    const { recommended, others } = dispute('cpc', 'exam-time')
    expect(recommended).toMatchObject({ value: { duration: 'PT4H' }, confidence: 'issuer' })
    expect(others).toMatchObject([{ value: { duration: 'PT5H40M' }, confidence: 'article' }])
  })

  it('CPC entry: membership and no proof, not two years of work', () => {
    const { recommended, others } = dispute('cpc', 'required-to-sit')
    expect(recommended).toMatchObject({
      sources: ['aapc-membership-rule', 'aapc-apprenticeship'],
      confidence: 'issuer',
    })
    expect(JSON.stringify(recommended.value)).toMatch(/membership.*no proof/i)
    expect(JSON.stringify(others)).toMatch(/two years/i)
  })

  it('CPC-A: for anyone without proof, not only for graduates of AAPC courses', () => {
    const { recommended, others } = dispute('cpc', 'beginner-designation')
    expect(JSON.stringify(recommended.value)).toMatch(/anyone/)
    expect(recommended.confidence).toBe('issuer')
    expect(JSON.stringify(others)).toMatch(/graduates/)
  })

  it('CCS format: 107 questions, not the 97 plus 8 of an older outline', () => {
    const { recommended, others } = dispute('ccs', 'exam-items')
    expect(recommended).toMatchObject({ value: { amount: 107 }, confidence: 'secondary' })
    expect(others).toMatchObject([{ value: { amount: 105 } }])
  })

  it('CCS entry: a high school diploma is required and the rest is advice', () => {
    const { recommended, others } = dispute('ccs', 'required-to-sit')
    expect(recommended.confidence).toBe('issuer')
    expect(JSON.stringify(recommended.value)).toMatch(/high school/i)
    expect(JSON.stringify(others)).toMatch(/condition/)
  })

  it('study time: the better-sourced figure first, and the article never first', () => {
    const expected: Record<string, [string, string, Confidence]> = {
      cpc: ['P4M', 'P8M', 'relayed'],
      ccs: ['P16W', 'P16W', 'secondary'],
    }
    for (const [id, [min, max, confidence]] of Object.entries(expected)) {
      const { recommended, others } = dispute(id, 'study-time')
      expect(recommended).toMatchObject({ value: { min, max }, confidence })
      expect(others.map((reading) => reading.confidence)).toEqual(['article'])
    }
  })

  it('VA: both credentials count the same', () => {
    for (const id of ['cpc', 'ccs']) {
      expect(JSON.stringify(shownReading(factOf(id, 'va-hiring'))?.value)).toMatch(/same tier/)
    }
  })
})
