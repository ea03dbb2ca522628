import { describe, expect, it } from 'vitest'
import { CredentialId } from '../../../domain/catalog/ids.ts'
import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import { Handout } from '../../../domain/handout/model.ts'
import { choicesOf, dimension, group, notPublished, profile, summary, usd, value } from '../sample.ts'

const groups = [
  group(
    dimension('fee', 'money'),
    dimension('time', 'duration'),
    dimension('screen-only', 'money', { handout: false }),
  ),
]
const time = value({ kind: 'duration', duration: 'PT4H' }, { sources: ['other-page', 'board-page'] })
const profiles = [
  profile('aaa', { fee: usd(1), time, 'screen-only': usd(1) }, groups),
  profile('bbb', { fee: notPublished, time, 'screen-only': usd(2) }, groups),
]
const occasion = {
  choices: choicesOf({ languages: ['es'], paper: 'a4' }),
  printedOn: '2026-11-22',
  center: null,
}
const build = () =>
  comparisonHandout(summary(groups, ['other-page', 'board-page', 'unused']), profiles, occasion)

describe('the comparison handout', () => {
  it('numbers sources as they first occur, and lists only those that are used', () => {
    const handout = build()
    expect(handout.sources.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'board-page'],
      [2, 'other-page'],
    ])
  })

  it('prints the rows that the pack marks for paper, in the order of the screen', () => {
    expect(build().groups[0]?.rows.map((row) => row.dimension.id)).toEqual(['fee', 'time'])
  })

  it('carries edition, date, language and paper, and fits the contract it crosses', () => {
    const handout = build()
    expect(Handout.parse(handout)).toEqual(handout)
    expect(handout).toMatchObject({
      edition: '2026-11-22',
      printedOn: '2026-11-22',
      paper: 'a4',
      languages: ['es'],
    })
  })

  it('measures against a column that is on the sheet, and against none that is not', () => {
    const against = (baseline: string) =>
      comparisonHandout(summary(groups, ['other-page', 'board-page', 'unused']), profiles, occasion, {
        baseline: CredentialId.parse(baseline),
      }).baseline
    expect(against(profiles[1]?.id ?? '')).toBe(profiles[1]?.id)
    expect(against('zzz')).toBeNull()
  })

  it('refuses a fact whose source the pack does not have, rather than print it without', () => {
    expect(() => comparisonHandout(summary(groups, ['board-page']), profiles, occasion)).toThrow('other-page')
  })
})
