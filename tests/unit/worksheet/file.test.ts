import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { readWorksheetFile, worksheetFileText } from '../../../domain/worksheet/file.ts'
import { Worksheet } from '../../../domain/worksheet/model.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { resultOf } from '../../../domain/worksheet/result.ts'
import { stampOf } from '../../../domain/worksheet/stamp.ts'
import { summary } from '../sample.ts'
import * as sample from './samples.ts'

const { blank, catalog, credential, measured, rated } = sample

const pack = {
  ...summary(sample.groups),
  credentials: catalog().profiles as unknown as PackSummary['credentials'],
}
const fresh = { id: '00000000-2f0b-4a07-9f6f-6d3c2b6a2a10', at: '2026-12-01T08:00:00.000Z' }
const read = (json: unknown) => readWorksheetFile(json, [pack], fresh)

const full: Worksheet = (() => {
  const [fee, calm] = [measured('exam-fee-member'), sample.ownCriterion('calm')]
  const sheet = prefill(
    { ...blank, options: ['alpha', 'beta'].map(credential), criteria: [fee, calm] },
    catalog(),
    'all',
  )
  const tiers = [[fee.id], [calm.id]]
  return Worksheet.parse({
    ...sheet,
    decision: { forWhom: 'María', about: 'Which exam first?', by: '2027-03-01' },
    firstLeaning: { option: 'beta', sure: 2, at: fresh.at },
    weights: { visitor: { tiers, exact: null, pairs: [], isDone: true }, counselor: null },
    nextSteps: [{ text: 'Call the office', due: '2026-12-10', isDone: false, by: 'visitor' }],
  })
})()

type Path = readonly (string | number)[]

/** The same data with something else at a place: `ratings.0.rating`. */
function withPart(json: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part
  if (Array.isArray(json)) {
    return json.map((inner: unknown, n) => (n === Number(key) ? withPart(inner, rest, part) : inner))
  }
  const record = json as Record<string, unknown>
  return { ...record, [key]: withPart(record[key], rest, part) }
}

/** The file of `full`, with other parts in it. */
function file(parts: Record<string, unknown> = {}): unknown {
  const json: unknown = JSON.parse(worksheetFileText(full))
  return Object.entries(parts).reduce((now, [path, part]) => withPart(now, path.split('.'), part), json)
}

describe('a worksheet file', () => {
  it('gives the same worksheet under a new id, and exactly the same result', () => {
    const found = read(file())
    expect(found).toEqual({ state: 'read', worksheet: { ...full, id: fresh.id }, repairs: [] })
    if (found.state !== 'read') return
    expect(resultOf(found.worksheet, 'visitor')).toEqual(resultOf(full, 'visitor'))
  })

  it('carries the stamp of its result', () => {
    expect(file()).toMatchObject({
      stamp: { edition: '2026-11-22', method: 1, inputs: stampOf(full).inputs },
    })
  })

  it.each([
    ['something else', [1, 2, 3], 'noWorksheet'],
    ['nothing', null, 'noWorksheet'],
    ['another program’s file', { format: 'spreadsheet', version: 1, pack: 'sample' }, 'noWorksheet'],
    ['a version that is no number', file({ version: '9' }), 'noWorksheet'],
    ['a newer version', file({ version: 2 }), 'newer'],
    ['a pack that is not here', file({ pack: 'welding' }), 'otherPack'],
  ])('that is %s is refused, with the reason', (_, json, why) => {
    expect(read(json)).toEqual({ state: 'unusable', why })
  })

  it('with absurd numbers loses those, and says of what', () => {
    const found = read(
      file({
        'ratings.0.rating.figure.value.amount': 1e300,
        'criteria.1.anchors': [{ at: null, value: 7 }],
        'firstLeaning.sure': -4,
        'nextSteps.0.due': '2026-02-31',
      }),
    )
    expect(found).toMatchObject({
      state: 'read',
      repairs: [
        { kind: 'leftOut', part: 'leaning', count: 1 },
        { kind: 'leftOut', part: 'criterion', count: 1 },
        { kind: 'leftOut', part: 'rating', count: 1 },
        { kind: 'leftOut', part: 'nextStep', count: 1 },
        { kind: 'leftOut', part: 'weights', count: 1 },
      ],
    })
    if (found.state !== 'read') return
    expect(Worksheet.safeParse(found.worksheet).error).toBeUndefined()
    expect(found.worksheet.ratings).toHaveLength(1)
    expect(found.worksheet.decision.forWhom).toBe('María')
  })

  it('with more than fits, with doubles and with strays keeps what fits', () => {
    const found = read(
      file({
        options: Array.from({ length: 500 }, () => full.options[0]),
        ratings: [...full.ratings, { ...full.ratings[0], option: 'nobody' }],
      }),
    )
    if (found.state !== 'read') throw new Error(found.why)
    expect(found.worksheet.options).toHaveLength(1)
    expect(found.worksheet.firstLeaning?.option).toBeNull()
    expect(found.repairs).toContainEqual({ kind: 'leftOut', part: 'option', count: 499 })
    expect(found.repairs).toContainEqual({ kind: 'leftOut', part: 'rating', count: 2 })
    // That somebody leaned towards nothing is another statement than towards what is not there any more.
    expect(found.repairs).toContainEqual({ kind: 'leftOut', part: 'leaning', count: 1 })
  })

  it('with credentials and dimensions that are not in the catalog keeps what was rated, and names them', () => {
    const found = read(file({ 'options.0.credential': 'welder', 'criteria.0.dimension': 'sparks' }))
    expect(found).toMatchObject({
      repairs: [
        { kind: 'notInCatalog', what: 'credential', id: 'welder' },
        { kind: 'notInCatalog', what: 'dimension', id: 'sparks' },
        { kind: 'otherInputs' },
      ],
    })
  })

  it('that was changed by hand says so', () => {
    expect(read(file({ 'weights.visitor.tiers': [['calm']] }))).toMatchObject({
      repairs: [{ kind: 'otherInputs' }],
    })
  })

  it('cannot reach into the app: what names a prototype is left out', () => {
    const json: unknown = JSON.parse(
      worksheetFileText(full).replace(
        '"decision":',
        '"__proto__": { "polluted": true }, "constructor": 1, "decision":',
      ),
    )
    const found = read(json)
    if (found.state !== 'read') throw new Error(found.why)
    expect(found.worksheet).toEqual({ ...full, id: fresh.id })
    expect(Object.getPrototypeOf(found.worksheet)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('never breaks the app, whatever any part of it is', () => {
    const paths = Object.keys(full)
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(Infinity, -1, Number.NaN, '', 'x'.repeat(5000), []),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (key, value) => {
        const found = read(file({ [key]: value }))
        if (found.state === 'unusable') return
        expect(Worksheet.safeParse(found.worksheet).error).toBeUndefined()
        const result = resultOf(found.worksheet, 'visitor')
        if (result.kind === 'stated') expect(result.scores.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never breaks the app, whatever stands deep inside it', () => {
    const leaves: Path[] = []
    const walk = (node: unknown, path: Path): void => {
      if (typeof node === 'object' && node !== null) {
        for (const [key, inner] of Object.entries(node)) walk(inner, [...path, key])
      }
      if (path.length > 0) leaves.push(path)
    }
    walk(full, [])
    const hostile = fc.constantFrom<unknown>(
      null,
      Infinity,
      -1e308,
      '__proto__',
      {},
      [],
      'a'.repeat(2000),
      0,
      true,
    )
    fc.assert(
      fc.property(fc.constantFrom(...leaves), hostile, (path, value) => {
        const found = read(withPart(file(), path, value))
        if (found.state === 'unusable') return
        expect(Worksheet.safeParse(found.worksheet).error).toBeUndefined()
        const result = resultOf(found.worksheet, 'visitor')
        if (result.kind === 'stated') expect(result.scores.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

it('stamps equal inputs alike and other inputs otherwise, whatever is written about them', () => {
  const { inputs } = stampOf(full)
  const reordered = Object.fromEntries(Object.entries(full).toReversed()) as unknown as Worksheet
  expect(stampOf(reordered).inputs).toBe(inputs)
  expect(stampOf({ ...full, name: 'Other', stage: 'result', nextSteps: [] }).inputs).toBe(inputs)
  expect(stampOf({ ...full, ratings: full.ratings.slice(1) }).inputs).not.toBe(inputs)
  expect(stampOf({ ...full, edition: '2027-01-01' }).inputs).not.toBe(inputs)
  expect(inputs).toMatch(/^[0-9a-f]{16}$/)
  expect(PackId.parse(full.pack)).toBe('sample')
})

describe('a worksheet', () => {
  it('just begun is one, and so is one with every part in use', () => {
    expect(Worksheet.safeParse(blank).error).toBeUndefined()
    expect(Worksheet.safeParse(full).error).toBeUndefined()
    expect(Worksheet.safeParse(rated({ home: [null] }, 'calm')).error).toBeUndefined()
  })

  it.each([
    ['an option twice', { options: [full.options[0], full.options[0]] }],
    ['a rating of an option that is not there', { options: full.options.slice(1) }],
    ['weights of a criterion that is not there', { criteria: [], ratings: [] }],
    ['a leaning towards nothing that is listed', { firstLeaning: { option: 'x', sure: null, at: fresh.at } }],
    ['a number beyond all bounds', { ratings: [{ ...full.ratings[0], rating: { kind: 'own', step: 5 } }] }],
    ['a thirteenth option', { options: Array.from({ length: 13 }, (_, n) => sample.credential(`o${n}`)) }],
  ])('cannot hold %s', (_, change) => {
    expect(Worksheet.safeParse({ ...full, ...change }).success).toBe(false)
  })
})
