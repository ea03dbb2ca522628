import { describe, expect, it } from 'vitest'
import { Pack } from '../../domain/catalog/pack.ts'
import { pack } from './medical-coding.ts'
import { evidence } from './rules/evidence.ts'
import { figures } from './rules/figures.ts'
import { glossary } from './rules/glossary.ts'
import { ownWords } from './rules/own-words.ts'
import { plain } from './rules/plain.ts'
import { structure } from './rules/structure.ts'
import { words } from './rules/words.ts'

const rules = [...structure, ...figures, ...evidence, ...words, ...plain, ...ownWords, ...glossary]

describe('the medical coding pack', () => {
  it.each(rules)('$claim', ({ broken }) => {
    expect(broken(pack)).toEqual([])
  })
})

const faults = rules.flatMap(({ claim, faults: planted }) =>
  Object.entries(planted).map(([what, plant]) => ({ what, claim, plant })),
)

describe('a fault planted in the pack breaks its rule and no other', () => {
  const before = new Map(rules.map(({ claim, broken }) => [claim, broken(pack)]))

  it.each(faults)('$what: $claim', ({ claim, plant }) => {
    const copy = structuredClone(pack)
    plant(copy)
    expect(brokenIn(copy)).toEqual([claim])
  })

  it('and each rule has one', () => {
    expect(rules.filter((rule) => Object.keys(rule.faults).length === 0)).toEqual([])
  })

  /** The claims that do not hold any more. What does not fit the schema cannot be asked anything else. */
  function brokenIn(copy: Pack): readonly string[] {
    const fits = Pack.safeParse(copy).success
    return (fits ? rules : structure.slice(0, 1))
      .filter(({ claim, broken }) => broken(copy).some((place) => !before.get(claim)?.includes(place)))
      .map(({ claim }) => claim)
  }
})
