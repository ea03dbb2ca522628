import { describe, expect, it } from 'vitest'
import { deriveFact } from '../../domain/catalog/derive.ts'
import { shownReading } from '../../domain/catalog/evidence.ts'
import type { Confidence, Fact } from '../../domain/catalog/fact.ts'
import { dimensionsOf, factOf, pack } from './medical-coding.ts'

function dispute(credentialId: string, dimensionId: string): Extract<Fact, { state: 'disputed' }> {
  const fact = factOf(pack, credentialId, dimensionId)
  if (fact?.state !== 'disputed') throw new Error(`${credentialId} ${dimensionId} is not disputed`)
  return fact
}

describe('commonly said figures', () => {
  it('take part in no computation', () => {
    for (const { facts, occupations } of pack.credentials) {
      const effective = Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { fact }]))
      const wages = pack.wages.find((wage) => occupations.includes(wage.occupation))
      for (const { derived } of dimensionsOf(pack)) {
        if (!derived) continue
        for (const input of deriveFact(derived, effective, { wages, state: undefined })?.derivedFrom ?? []) {
          const fact = facts[input]
          expect(fact && shownReading(fact)?.confidence, input).not.toBe('article')
        }
      }
    }
  })

  it('are not printed as if they had been surveyed: pay of the CCS', () => {
    const survey = factOf(pack, 'ccs', 'pay-survey')
    expect(survey?.state).toBe('notPublished')
    expect(JSON.stringify(survey)).not.toMatch(/\d{2},\d{3}/)
    expect(factOf(pack, 'ccs', 'pay-commonly-said')).toMatchObject({ confidence: 'article' })
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
      expect(factOf(pack, id, 'va-hiring')).toMatchObject({
        value: { text: { en: expect.stringMatching(/same tier/) } },
      })
    }
  })
})
