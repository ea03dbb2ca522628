import { describe, expect, test } from 'vitest'
import { CriterionId } from '../../../domain/worksheet/parts.ts'
import {
  joined,
  moved,
  movedTo,
  placedLast,
  without,
} from '../../../renderer/features/worksheets/criteria/order.ts'

const id = (text: string): CriterionId => CriterionId.parse(text)
const tiers = (...groups: readonly string[]): CriterionId[][] =>
  groups.map((group) => group.split('').map(id))

describe('the order of importance', () => {
  test('goes up and down by one place, and no farther than its ends', () => {
    expect(moved(tiers('a', 'b', 'c'), id('c'), -1)).toEqual(tiers('a', 'c', 'b'))
    expect(moved(tiers('a', 'b', 'c'), id('a'), 1)).toEqual(tiers('b', 'a', 'c'))
    expect(moved(tiers('a', 'b'), id('a'), -1)).toEqual(tiers('a', 'b'))
    expect(moved(tiers('a', 'b'), id('b'), 1)).toEqual(tiers('a', 'b'))
  })

  test('goes past equals as a whole, and comes out of them on the side it goes to', () => {
    expect(moved(tiers('ab', 'c'), id('c'), -1)).toEqual(tiers('c', 'ab'))
    expect(moved(tiers('ab', 'c'), id('b'), -1)).toEqual(tiers('b', 'a', 'c'))
    expect(moved(tiers('ab', 'c'), id('a'), 1)).toEqual(tiers('b', 'a', 'c'))
  })

  test('joins those above, and the first joins nobody', () => {
    expect(joined(tiers('a', 'b', 'c'), id('c'))).toEqual(tiers('a', 'bc'))
    expect(joined(tiers('a', 'b'), id('a'))).toEqual(tiers('a', 'b'))
    expect(joined(tiers('ab'), id('b'))).toEqual(tiers('ab'))
  })

  test('takes the place it is dragged to, and never lands among equals', () => {
    expect(movedTo(tiers('a', 'b', 'c'), 2, 0)).toEqual(tiers('c', 'a', 'b'))
    expect(movedTo(tiers('a', 'b', 'c'), 0, 2)).toEqual(tiers('b', 'c', 'a'))
    expect(movedTo(tiers('ab', 'c'), 2, 1)).toEqual(tiers('c', 'ab'))
    expect(movedTo(tiers('a', 'bc'), 0, 1)).toEqual(tiers('bc', 'a'))
    expect(movedTo(tiers('a', 'b'), 1, 1)).toEqual(tiers('a', 'b'))
    expect(movedTo(tiers('a', 'b'), 5, 0)).toEqual(tiers('a', 'b'))
  })

  test('places last what is new, and forgets what is taken out', () => {
    expect(placedLast(tiers('a', 'b'), id('c'))).toEqual(tiers('a', 'b', 'c'))
    expect(placedLast(tiers('ac', 'b'), id('c'))).toEqual(tiers('a', 'b', 'c'))
    expect(without(tiers('a', 'b'), id('a'))).toEqual(tiers('b'))
  })
})
