import { expect, it } from 'vitest'
import { usualAssumptions } from '../../../domain/compare/assumptions.ts'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import { togetherHandout } from '../../../domain/handout/together-handout.ts'
import { choicesOf, dimension, group, notPublished, profile, summary, value } from '../sample.ts'

const groups = [
  group(
    dimension(known.units, 'count'),
    dimension(known.addedUnits, 'count'),
    dimension(known.cycle, 'duration'),
  ),
]
const from = (source: string) => ({ sources: [source] })

it('holding several cites what its figures rest on, and no source besides', () => {
  const facts = {
    [known.units]: value({ kind: 'count', amount: 36 }, from('units-page')),
    [known.cycle]: value({ kind: 'duration', duration: 'P2Y' }, from('cycle-page')),
    // Alone, or beside one of another issuer, nothing is added to anything.
    [known.addedUnits]: value({ kind: 'count', amount: 16 }, from('added-page')),
  }
  const unknown = {
    [known.units]: notPublished,
    [known.cycle]: notPublished,
    [known.addedUnits]: notPublished,
  }
  const pack = summary(groups, ['units-page', 'cycle-page', 'added-page'])
  const { years: _, ...assumptions } = usualAssumptions
  const cited = (other: typeof facts | typeof unknown) =>
    togetherHandout(pack, [profile('aaa', facts, groups), profile('bbb', other, groups)], assumptions, {
      choices: choicesOf({}),
      printedOn: '2026-11-22',
      center: null,
    }).sources.map(({ source }) => source.id)
  expect(cited(unknown)).toEqual(['units-page', 'cycle-page'])
  expect(cited(facts)).toEqual(['units-page', 'cycle-page', 'added-page'])
})
