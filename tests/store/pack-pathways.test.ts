import { describe, expect, it } from 'vitest'
import { summarize } from '../../domain/catalog/summarize.ts'
import { change, errorOf, loadFiles, type PackFiles, tinyPack } from './tiny-pack.ts'

const text = (words: string) => ({ en: words, es: `${words} (es)` })
const evidence = { sources: ['issuer-page'], asOf: '2026-05', confidence: 'issuer' }
const file = 'pathways.json'

/** The tiny pack with a list of places and pathways through it. */
function withPathways(): PackFiles {
  const files = tinyPack()
  const items = [{ id: 'office', en: 'Office', es: 'Oficina' }]
  for (const id of ['alpha', 'beta']) {
    const places = { state: 'value', value: { kind: 'list', items }, ...evidence }
    change(files, `credentials/${id}.json`, 'facts.places', places)
  }
  const dimension = { id: 'places', label: text('Places'), help: text('Help'), kind: 'list' }
  const more = { checkEvery: 'P12M', compare: true, handout: false }
  const group = { id: 'where', label: text('Where'), dimensions: [{ ...dimension, ...more }] }
  change(files, 'dimensions.json', '2', group)
  const end = { label: text('End'), help: text('Help') }
  files[file] = {
    conditions: [
      { id: 'school', kind: 'study', label: text('School'), duration: 'P1Y', includes: [] },
      {
        id: 'work',
        kind: 'work',
        label: text('Work'),
        time: { credential: 'beta', dimension: 'places' },
        includes: ['school'],
      },
    ],
    starts: [{ id: 'here', ...end, meets: ['school'] }],
    goals: [{ id: 'there', ...end, wants: [{ dimension: 'places', options: ['office'] }] }],
    entry: [
      {
        credential: 'beta',
        required: true,
        ways: [{ conditions: ['work'], holding: ['alpha'] }],
        ...evidence,
      },
    ],
  }
  return files
}

describe('the pathways of a pack', () => {
  it('may be left out', () => {
    expect(loadFiles(tinyPack()).pack).not.toHaveProperty('pathways')
  })

  it('are part of the pack, of its hash and of what every screen knows of it', () => {
    const files = withPathways()
    const { pack, hash } = loadFiles(files)
    expect(pack.pathways).toEqual(files[file])
    expect(summarize(pack).pathways).toEqual(files[file])
    const changed = change(files, file, 'starts.0.meets', [])
    expect(loadFiles(changed).hash).not.toBe(hash)
  })
})

describe('a fault in the pathways of a pack', () => {
  it.each([
    ['goals', [], 'goals: must be at least 1 entries long'],
    ['entry.0.sources', [], 'entry.0.sources: must be at least 1 entries long'],
    ['entry.0.note', { en: 'One language' }, 'entry.0.note.es: is missing'],
    ['conditions.1.id', 'school', 'conditions.1.id: "school" is used twice'],
    ['conditions.0.includes', ['rest'], 'conditions.0.includes.0: there is no condition "rest"'],
    ['conditions.0.includes', ['school'], 'conditions.0.includes: a condition cannot include itself'],
    ['conditions.1.duration', 'P1Y', 'conditions.1.duration: a fact says it already, under time'],
    ['conditions.1.time.credential', 'gamma', 'conditions.1.time.credential: there is no credential "gamma"'],
    ['conditions.1.time.dimension', 'haste', 'conditions.1.time.dimension: there is no dimension "haste"'],
    ['starts.0.meets.0', 'rest', 'starts.0.meets.0: there is no condition "rest"'],
    ['goals.0.wants.0.dimension', 'best-for', 'goals.0.wants.0.dimension: there is no list "best-for"'],
    ['goals.0.wants.0.options.0', 'moon', 'goals.0.wants.0.options.0: there is no entry of "places" "moon"'],
    ['entry.0.credential', 'gamma', 'entry.0.credential: there is no credential "gamma"'],
    ['entry.0.sources.0', 'rumour', 'entry.0.sources.0: there is no source "rumour"'],
    ['entry.0.ways.0.conditions.0', 'rest', 'entry.0.ways.0.conditions.0: there is no condition "rest"'],
    ['entry.0.ways.0.holding.0', 'gamma', 'entry.0.ways.0.holding.0: there is no credential "gamma"'],
    ['entry.0.ways.0.holding.0', 'beta', 'entry.0.ways.0.holding: a credential cannot ask for itself'],
    ['entry.0.ways.0', { conditions: [], holding: [] }, 'entry.0.ways.0: asks for nothing'],
  ])('at %s is named with the file, the place and the rule', (path, value, message) => {
    expect(errorOf(change(withPathways(), file, path, value)).problems).toContain(`${file}: ${message}`)
  })

  it('that is no JSON is refused', () => {
    expect(errorOf({ ...withPathways(), [file]: '{' }).message).toMatch(/^pathways.json: is not JSON/)
  })
})
