import { describe, expect, it } from 'vitest'
import { durationMinutes } from '../../../domain/text/duration.ts'
import type { Option } from '../../../domain/worksheet/model.ts'
import { MustHave } from '../../../domain/worksheet/must-have.ts'
import { consideredOptions, effectsOf, mustHaveChoices } from '../../../domain/worksheet/must-haves.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { resultOf } from '../../../domain/worksheet/result.ts'
import { value } from '../sample.ts'
import * as sample from './samples.ts'

const { alpha, blank, both, catalog, credential, notNow } = sample
const [a, b, pair] = [credential('alpha'), credential('beta'), both('alpha', 'beta')]

const mustHave = (more: object) => MustHave.parse({ id: 'm', by: 'visitor', checks: [], ...more })

/** Ruled out, and not to be told, by id. */
function effect(must: MustHave, options: readonly Option[] = [a, b, pair, notNow], view = catalog()) {
  const filled = prefill({ ...blank, options: [...options], mustHaves: [must] }, view, 'all')
  const [found] = effectsOf(filled)
  return { out: found?.rulesOut.map(({ id }) => id), unknown: found?.unknown.map(({ id }) => id) }
}

describe('a must-have rules out', () => {
  it('what is not open to beginners; of both, both must be', () => {
    const open = mustHave({ kind: 'yesNo', dimension: 'open-to-beginners', yes: true })
    expect(effect(open)).toEqual({ out: ['beta', 'alpha-beta'], unknown: ['not-now'] })
  })

  it('what costs more than the budget; both cost at least as much as each', () => {
    const budget = (most: number) => mustHave({ kind: 'atMost', dimension: 'exam-fee-member', most })
    expect(effect(budget(300)).out).toEqual(['alpha', 'alpha-beta'])
    expect(effect(budget(500)).out).toEqual(['alpha-beta'])
    expect(effect(budget(600)).out).toEqual([])
  })

  it('what takes longer for certain; a range that begins in time is left open, and so are hours of study', () => {
    const time = (iso: string) =>
      mustHave({ kind: 'atMost', dimension: 'study-time', most: durationMinutes(iso) })
    expect(effect(time('P3M'))).toEqual({ out: ['alpha', 'alpha-beta'], unknown: ['beta', 'not-now'] })
    expect(effect(time('P6M')).out).toEqual([])
    expect(effect(time('P6M')).unknown).toContain('alpha')
    expect(effect(time('P8M')).unknown).toEqual(['beta', 'alpha-beta', 'not-now'])
    const hours = value({ kind: 'durationRange', min: 'PT40H', max: 'PT40H' })
    const view = catalog({ alpha: { ...alpha, 'study-time': hours } })
    expect(effect(time('P8M'), [a], view)).toEqual({ out: [], unknown: ['alpha'] })
  })

  it('what fits a setting less well; of both, one that fits is enough', () => {
    const fits = (row: string, level: number) => mustHave({ kind: 'atLeast', dimension: 'fit', row, level })
    expect(effect(fits('hospital', 3)).out).toEqual(['alpha'])
    expect(effect(fits('office', 4))).toEqual({ out: [], unknown: ['beta', 'not-now'] })
  })

  it('what lacks a code set', () => {
    expect(effect(mustHave({ kind: 'lists', dimension: 'code-sets', item: 'pcs' })).out).toEqual(['alpha'])
  })

  it('nothing where only a person can tell, until a person says so', () => {
    const remote = mustHave({ kind: 'own', name: 'Remote work' })
    expect(effect(remote)).toEqual({ out: [], unknown: ['alpha', 'beta', 'alpha-beta', 'not-now'] })
    const judged = {
      ...remote,
      checks: [{ option: b.id, verdict: 'broken' as const, by: 'visitor' as const }],
    }
    expect(effect(judged).out).toEqual(['beta'])
  })
})

it('leaves what it rules out from the result, and says so when nothing is left', () => {
  const open = mustHave({ kind: 'yesNo', dimension: 'open-to-beginners', yes: true })
  const filled = prefill({ ...blank, options: [a, b], mustHaves: [open] }, catalog(), 'all')
  expect(consideredOptions(filled)).toEqual([a])
  const closed = prefill({ ...filled, options: [b] }, catalog(), 'all')
  expect(resultOf(closed, 'visitor')).toEqual({ kind: 'allRuledOut' })
  expect(consideredOptions({ ...filled, mustHaves: [] })).toEqual([a, b])
})

it('is checked anew when the whole worksheet is brought up to date, and not by adding an option', () => {
  const open = mustHave({ kind: 'yesNo', dimension: 'open-to-beginners', yes: true })
  const first = prefill({ ...blank, options: [a, b], mustHaves: [open] }, catalog(), 'all')
  const opened = catalog({ beta: alpha })
  const more = { ...first, options: [a, b, credential('gamma')] }
  const verdicts = (mode: 'missing' | 'all') =>
    prefill(more, opened, mode).mustHaves[0]?.checks.map(({ verdict }) => verdict)
  expect(verdicts('missing')).toEqual(['met', 'broken', 'met'])
  expect(verdicts('all')).toEqual(['met', 'met', 'met'])
})

it('can be chosen wherever the pack has facts to check it by', () => {
  const choices = mustHaveChoices(sample.groups).map(({ kind, dimension }) => `${kind} ${dimension}`)
  expect(choices).toEqual([
    'atMost exam-fee-member',
    'yesNo open-to-beginners',
    'atMost study-time',
    'atLeast fit',
    'lists code-sets',
  ])
})
