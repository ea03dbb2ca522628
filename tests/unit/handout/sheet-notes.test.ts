import { describe, expect, it } from 'vitest'
import { CredentialId, DimensionId } from '../../../domain/catalog/ids.ts'
import { usualAssumptions } from '../../../domain/compare/assumptions.ts'
import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import { glossaryHandout } from '../../../domain/handout/glossary-handout.ts'
import { Handout } from '../../../domain/handout/model.ts'
import { noteLetter } from '../../../domain/handout/sheet-notes.ts'
import { studyPlanHandout } from '../../../domain/handout/study-plan-handout.ts'
import { togetherHandout } from '../../../domain/handout/together-handout.ts'
import { cellPlace, rowPlace } from '../../../domain/notes/place.ts'
import { choicesOf, dimension, group, notPublished, profile, summary } from '../sample.ts'

const groups = [
  group(
    dimension('fee', 'text'),
    dimension('screen-only', 'text', { handout: false }),
    dimension('never', 'text', { compare: false }),
  ),
]
const facts = { fee: notPublished, 'screen-only': notPublished, never: notPublished }
const [aaa, bbb, ccc] = ['aaa', 'bbb', 'ccc'].map((id) => CredentialId.parse(id)) as [
  CredentialId,
  CredentialId,
  CredentialId,
]
const [fee, screenOnly, never] = ['fee', 'screen-only', 'never'].map((id) => DimensionId.parse(id)) as [
  DimensionId,
  DimensionId,
  DimensionId,
]
const notes = [
  cellPlace(bbb, screenOnly),
  cellPlace(ccc, fee),
  cellPlace(aaa, never),
  cellPlace(bbb, fee),
  rowPlace(fee),
  bbb,
].map((about) => ({ about, body: `on ${about}` }))

const occasion = { choices: choicesOf({}), printedOn: '2026-11-22', center: null }

const printed = (hidden: readonly DimensionId[] = []) =>
  comparisonHandout(
    summary(groups),
    [profile('aaa', facts, groups), profile('bbb', facts, groups)],
    { ...occasion, notes },
    { hidden },
  )

describe('notes on a handout', () => {
  it('stand in the order of the sheet, lettered, with their place in words, and fit the contract', () => {
    const handout = printed()
    expect(handout.written.map(({ letter, column, row, body }) => [letter, column, row?.en, body])).toEqual([
      ['a', 'BBB', undefined, 'on bbb'],
      ['b', null, 'fee', 'on :fee'],
      ['c', 'BBB', 'fee', 'on bbb:fee'],
      ['d', 'BBB', 'screen-only', 'on bbb:screen-only'],
    ])
    expect(Handout.parse(handout)).toEqual(handout)
  })

  it('of the credentials go on every other kind too; those of a row belong to a table', () => {
    const [pack, first, second] = [
      summary(groups),
      profile('aaa', facts, groups),
      profile('bbb', facts, groups),
    ]
    const { years: _, ...costs } = usualAssumptions
    const study = { start: '2026-11-23', hoursPerWeek: 8, target: null }
    for (const handout of [
      togetherHandout(pack, [first, second], costs, { ...occasion, notes }),
      studyPlanHandout(pack, second, study, { ...occasion, notes }),
      glossaryHandout(pack, [second], { ...occasion, notes }),
    ]) {
      expect(handout.written.map(({ about }) => about)).toEqual(['bbb', 'bbb:fee', 'bbb:screen-only'])
      expect(Handout.parse(handout)).toEqual(handout)
    }
  })

  it('go where their row goes: out of sight with it', () => {
    expect(printed([fee]).written.map(({ about }) => about)).toEqual(['bbb', 'bbb:screen-only'])
  })

  it('have letters that never end', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(noteLetter)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'zz', 'aaa'])
  })
})
