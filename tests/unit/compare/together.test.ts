import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../domain/catalog/pack.ts'
import type { CostAssumptions } from '../../../domain/compare/costs.ts'
import { holdTogether, type Together } from '../../../domain/compare/together.ts'
import { notApplicable, notPublished, usd, value } from '../sample.ts'
import { count, credential, groups, list, membersOnly, openToAll } from './cost-samples.ts'

const usual: CostAssumptions = { member: true, attempts: 1, books: 'none' }

function together(...profiles: readonly Profile[]): Together {
  return holdTogether(groups, profiles, usual)
}

const months = (min: string, max: string) => ({ 'study-time': value({ kind: 'durationRange', min, max }) })

describe('what several credentials cost together', () => {
  it('pays one membership of an issuer for all, each exam, and a lower renewal for each further one', () => {
    const { firstYear, fiveYears } = together(credential('aaa', openToAll), credential('bbb', openToAll))
    expect(firstYear).toMatchObject({ total: { max: 299 + 299 + 149 }, apart: { max: 2 * 448 } })
    expect(fiveYears.total.max).toBe(2 * 299 + 5 * 149 + 2 * 100 + 2 * 50)
    expect(fiveYears.arithmetic.en).toBe('$299 + 2 × $100 + $299 + 2 × $50 + 5 × $149')
    expect(fiveYears.charges.find(({ dimension }) => dimension === 'membership-dues')?.of).toHaveLength(2)
  })

  it('saves nothing between two issuers', () => {
    const { fiveYears } = together(credential('aaa', membersOnly, 'guild'), credential('bbb', openToAll))
    expect(fiveYears.total).toEqual(fiveYears.apart)
  })

  it('makes a member of whoever must be one, for all credentials of that issuer', () => {
    const strict = { ...openToAll, 'membership-required': value({ kind: 'yesNo', yes: true }) }
    const pair = [credential('aaa', openToAll), credential('bbb', strict)]
    const { firstYear } = holdTogether(groups, pair, { ...usual, member: false })
    expect(firstYear.total.max).toBe(299 + 299 + 149)
    expect(firstYear.apart.max).toBe(399 + 448)
  })

  it('names the credential whose price is unknown, and does not take another fee for it', () => {
    const { fiveYears } = together(
      credential('aaa', openToAll),
      credential('bbb', { ...openToAll, 'renewal-fee-added': notPublished }),
    )
    expect(fiveYears.unknown).toEqual([{ credential: 'bbb', dimension: 'renewal-fee-added' }])
  })

  it('pays once for an exam and its beginner form', () => {
    const pair = [
      credential('aaa', membersOnly, 'board', { beginnerFormOf: 'bbb' }),
      credential('bbb', membersOnly),
    ]
    const { fiveYears, upkeep } = together(...pair)
    expect(fiveYears.total.max).toBe(425 + 5 * 229)
    expect(upkeep.issuers.map(({ perYear }) => perYear)).toEqual([18])
  })

  it('does not know whether one that another replaces is still renewed', () => {
    const { fiveYears } = together(
      credential('aaa', openToAll),
      credential('bbb', openToAll, 'board', { replaces: 'aaa' }),
    )
    expect(fiveYears.total).toEqual({ min: 2 * 299 + 5 * 149 + 200, max: 2 * 299 + 5 * 149 + 300 })
    expect(fiveYears.notes.map(({ en }) => en)).toEqual([
      'AAA may need no renewal, because BBB takes its place.',
    ])
  })
})

describe('upkeep of several credentials', () => {
  it('counts the credential that asks for most, and what each other one adds', () => {
    const large = credential('bbb', { ...openToAll, 'ceu-units': count(30) })
    const { upkeep } = together(credential('aaa', openToAll), large, credential('ccc', membersOnly, 'guild'))
    expect(upkeep.issuers).toMatchObject([
      { issuer: 'board', perYear: 20, arithmetic: { en: '30 in 24 months + 10 in 24 months' } },
      { issuer: 'guild', perYear: 18 },
    ])
    expect(upkeep.alone.map(({ upkeep: { perYear } }) => perYear)).toEqual([10, 15, 18])
  })

  it('needs no total of a credential that only adds to another', () => {
    const specialty = credential('bbb', {
      ...membersOnly,
      'ceu-units': notPublished,
      'ceu-units-added': count(8),
    })
    const [issuer] = together(credential('aaa', membersOnly), specialty).upkeep.issuers
    expect(issuer).toMatchObject({ perYear: 22, unknown: [] })
  })

  it('names what is unknown, and a cycle of no length among it', () => {
    const unsaid = credential('aaa', { ...membersOnly, 'ceu-units': notPublished })
    const endless = { ...membersOnly, 'cycle-length': value({ kind: 'duration', duration: 'P0D' }) }
    const { upkeep } = together(unsaid, credential('bbb', endless, 'guild'))
    expect(upkeep.issuers).toMatchObject([
      { perYear: 0, unknown: [{ credential: 'aaa', dimension: 'ceu-units' }], arithmetic: undefined },
      { perYear: 0, unknown: [{ credential: 'bbb', dimension: 'cycle-length' }] },
    ])
  })
})

describe('study for several exams', () => {
  it('follows one another, as ranges, with what is unknown named', () => {
    const { study } = together(
      credential('aaa', months('P4M', 'P8M')),
      credential('bbb', months('P16W', 'P16W')),
      credential('ccc', { 'study-time': notPublished }),
    )
    expect(study).toMatchObject({
      elapsed: { min: 336_600, max: 511_920 },
      arithmetic: { en: '4 to 8 months + 16 weeks', es: 'de 4 a 8 meses + 16 semanas' },
      unknown: ['ccc'],
    })
  })

  it('adds no hours of a course to months of a calendar', () => {
    const { study } = together(
      credential('aaa', months('P4M', 'P8M')),
      credential('bbb', months('PT40H', 'PT40H')),
    )
    expect(study).toMatchObject({ elapsed: { max: 350_640 }, effort: { min: 2400, max: 2400 } })
  })
})

describe('what several credentials cover', () => {
  const one = { ...openToAll, skills: list('weld', 'solder'), places: list('yard') }
  const two = { ...openToAll, skills: list('solder', 'rivet'), places: list('yard') }

  it('is told of each list, with who covers what', () => {
    const { covered } = together(credential('aaa', one), credential('bbb', two))
    expect(covered[0]?.entries.map(({ id, by }) => [id, by])).toEqual([
      ['weld', ['aaa']],
      ['solder', ['aaa', 'bbb']],
      ['rivet', ['bbb']],
    ])
  })

  it('is unknown where nobody has said, and empty where there is nothing', () => {
    const { covered } = together(
      credential('aaa', { ...one, skills: notPublished }),
      credential('bbb', { ...two, skills: notApplicable }),
    )
    expect(covered[0]).toMatchObject({ entries: [], unknown: ['aaa'] })
  })

  it('overlaps where parts of the exams go by the same name', () => {
    const topics = (first: string) =>
      value({
        kind: 'shareTable',
        parts: [
          { label: { en: first, es: first }, min: 40, max: 45 },
          { label: { en: 'Safety', es: 'Seguridad' }, min: 55, max: 60 },
        ],
      })
    const { topics: shared } = together(
      credential('aaa', { topics: topics('Steel') }),
      credential('bbb', { topics: topics('Copper') }),
    )
    expect(shared).toMatchObject([
      { label: { en: 'Safety' }, shares: [{ credential: 'aaa' }, { credential: 'bbb' }] },
    ])
  })
})

describe('when one of them adds little', () => {
  const same = { ...openToAll, skills: list('weld'), places: list('yard') }

  it('is said where the others have all that it lists', () => {
    const wider = credential('bbb', { ...same, skills: list('weld', 'rivet') })
    const { cautions } = together(credential('aaa', same), wider)
    expect(cautions).toMatchObject([
      {
        kind: 'nothingNew',
        credential: 'aaa',
        words: { en: 'AAA adds nothing to BBB here: skills, places.' },
      },
    ])
  })

  it('is not said of one that is about something else, or of which a list is unknown', () => {
    for (const skills of [notApplicable, notPublished]) {
      expect(
        together(credential('aaa', { ...same, skills }), credential('bbb', same)).cautions,
      ).not.toContainEqual(expect.objectContaining({ kind: 'nothingNew', credential: 'aaa' }))
    }
  })

  it('is said where one takes the place of another, and where the pack says so itself', () => {
    const second = value({ kind: 'text', text: { en: 'You stay.', es: 'Se queda.' } })
    const { cautions } = together(
      credential('aaa', { ...openToAll, 'second-does-not': second }),
      credential('bbb', openToAll, 'board', { replaces: 'aaa' }),
    )
    expect(cautions).toMatchObject([
      { kind: 'superseded', credential: 'aaa', by: 'bbb', words: { en: 'BBB takes the place of AAA.' } },
      { kind: 'said', credential: 'aaa', dimension: 'second-does-not' },
    ])
  })
})

describe('the suggested order', () => {
  const open = { 'open-to-beginners': value({ kind: 'yesNo', yes: true }) }
  const orderOf = (...profiles: readonly Profile[]) =>
    together(...profiles).order.map(({ credential: id, reason }) => [id, reason?.kind])

  it('follows the relations of the pack before all else, and says which', () => {
    const later = credential('aaa', { ...openToAll, ...open, 'exam-fee-member': usd(1) }, 'board', {
      buildsOn: 'bbb',
    })
    const { order } = together(later, credential('bbb', openToAll))
    expect(order).toMatchObject([
      { credential: 'bbb', reason: { kind: 'relation', from: 'aaa', words: { en: 'AAA builds on BBB.' } } },
      { credential: 'aaa', reason: undefined },
    ])
  })

  it('then begins with what beginners may take, then with what costs less, then goes by name', () => {
    const cheap = { ...openToAll, 'exam-fee-member': usd(100) }
    expect(orderOf(credential('aaa', cheap), credential('bbb', { ...openToAll, ...open }))).toEqual([
      ['bbb', 'openToBeginners'],
      ['aaa', undefined],
    ])
    expect(orderOf(credential('aaa', openToAll), credential('bbb', cheap))).toEqual([
      ['bbb', 'cost'],
      ['aaa', undefined],
    ])
    expect(orderOf(credential('bbb', openToAll), credential('aaa', openToAll))[0]).toEqual(['aaa', 'name'])
  })

  it('takes an unknown cost for no reason at all', () => {
    const unsaid = credential('bbb', { ...openToAll, 'exam-fee-member': notPublished })
    expect(orderOf(unsaid, credential('aaa', openToAll))[0]).toEqual(['aaa', 'name'])
  })

  it('ends where relations lead in a circle', () => {
    const [a, b] = [
      credential('aaa', openToAll, 'board', { buildsOn: 'bbb' }),
      credential('bbb', openToAll, 'board', { buildsOn: 'aaa' }),
    ]
    expect(orderOf(a, b)).toHaveLength(2)
  })
})
