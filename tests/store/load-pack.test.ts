import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../main/store/packs/load-pack.ts'
import { change, errorOf, loadFiles, tinyPack, writePack } from './tiny-pack.ts'

describe('a valid pack', () => {
  it('loads, credentials in the order of their file names', () => {
    const { pack } = loadFiles(tinyPack())
    expect(pack.manifest.id).toBe('tiny')
    expect(pack.credentials.map(({ id }) => id)).toEqual(['alpha', 'beta'])
  })

  it('has the same hash for the same content, whatever the dates and the order of writing', () => {
    const folder = writePack(tinyPack())
    const reversed = writePack(Object.fromEntries(Object.entries(tinyPack()).toReversed()))
    utimesSync(join(folder, 'pack.json'), 1, 1)
    expect(loadPack(folder).hash).toBe(loadPack(reversed).hash)
    expect(loadPack(folder).hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has another hash when a byte of any file changes', () => {
    const hashes = Object.keys(tinyPack()).map((file) => {
      const files = tinyPack()
      return loadFiles({ ...files, [file]: `${JSON.stringify(files[file])} ` }).hash
    })
    expect(new Set([...hashes, loadFiles(tinyPack()).hash]).size).toBe(hashes.length + 1)
  })

  it('may begin with a byte order mark and have strangers beside it', () => {
    const files = tinyPack()
    files['wages.json'] = `\uFEFF${JSON.stringify(files['wages.json'])}`
    files['README.md'] = 'not part of the pack'
    files['credentials/._alpha.json'] = 'left by a Mac'
    expect(loadFiles(files).pack.wages).toHaveLength(1)
  })
})

const alpha = 'credentials/alpha.json'
const beta = 'credentials/beta.json'
const dimensions = 'dimensions.json'

/** What is planted, and the line that a pack author reads. */
const broken: readonly (readonly [file: string, path: string, value: unknown, message: string])[] = [
  // The shape of each file.
  [alpha, 'name', undefined, `${alpha}: name: is missing`],
  [alpha, 'status', 'old', `${alpha}: status: must be one of "active", "unconfirmed", "retired"`],
  [alpha, 'status', undefined, `${alpha}: status: is missing`],
  [alpha, 'occupations', 'none', `${alpha}: occupations: must be of type array`],
  [alpha, 'extra', 1, `${alpha}: has the unknown key "extra"`],
  [alpha, 'page', 'ftp://example.org', `${alpha}: page: must be a valid url`],
  [alpha, 'gloss.es', '  ', `${alpha}: gloss.es: must be at least 1 characters long`],
  [alpha, 'facts.Best For', {}, `${alpha}: facts.Best For: must be a valid key: it must have the form`],
  [alpha, 'facts.best-for.state', 'maybe', `${alpha}: facts.best-for.state: must be one of "value",`],
  [alpha, 'facts.best-for.asOf', 'May 2026', `${alpha}: facts.best-for.asOf: must have the form`],
  [alpha, 'facts.best-for.asOf', '2026-02-30', `${alpha}: facts.best-for.asOf: is no day of the calendar`],
  [alpha, 'facts.best-for.asOf', 2026, `${alpha}: facts.best-for.asOf: has none of the allowed forms`],
  [alpha, 'facts.best-for.sources', [], `${alpha}: facts.best-for.sources: must be at least 1 entries long`],
  [
    alpha,
    'facts.best-for.value',
    { kind: 'duration', duration: '4 hours' },
    `${alpha}: facts.best-for.value.duration: must have the form`,
  ],
  [
    alpha,
    'facts.best-for.value',
    { kind: 'shareTable', parts: [1, 2].map(() => ({ label: { en: 'a', es: 'a' }, min: 9, max: 1 })) },
    `${alpha}: facts.best-for.value.parts.0: min must not exceed max (and 1 more)`,
  ],
  [alpha, 'facts.depth.value.level', 5, `${alpha}: facts.depth.value.level: must be at most 4`],
  ['pack.json', 'edition', 'new', 'pack.json: edition: must be a valid date'],
  ['pack.json', 'home', ['alpha'], 'pack.json: home: must be at least 2 entries long'],
  [dimensions, '0.dimensions', [], `${dimensions}: 0.dimensions: must be at least 1 entries long`],
  ['wages.json', '0.national.p50', 'high', 'wages.json: 0.national.p50: must be of type number'],

  // What a dimension may be called, shown by, filtered by, and how long its facts stand.
  [
    dimensions,
    '0.dimensions.0.id',
    'issuer',
    `${dimensions}: 0.dimensions.0.id: "issuer" names a part of every credential`,
  ],
  [
    dimensions,
    '0.dimensions.0.checkEvery',
    undefined,
    `${dimensions}: 0.dimensions.0.checkEvery: is missing: what is stated must be checked again`,
  ],
  [
    dimensions,
    '0.dimensions.0.filter',
    true,
    `${dimensions}: 0.dimensions.0.filter: only a list, a matrix or a yesNo can be filtered by`,
  ],
  [
    dimensions,
    '0.dimensions.0.relates',
    true,
    `${dimensions}: 0.dimensions.0.relates: only a list can relate credentials`,
  ],
  [
    dimensions,
    '0.dimensions.0.covers',
    true,
    `${dimensions}: 0.dimensions.0.covers: only a list can say what is covered`,
  ],
  [
    'wages.json',
    '0.stateSources',
    [],
    'wages.json: 0.stateSources: is empty: figures by state need a source',
  ],

  ['wages.json', '0.national.p10', 9_999_999, 'wages.json: 0.national: must rise from p10 to p90'],
  ['wages.json', '0.vintage', '2025-13', 'wages.json: 0.vintage: must have the form'],
  ['wages.json', '0.byState.ZZ', { median: 1 }, 'wages.json: 0.byState.ZZ: there is no such state'],

  // Every id once.
  ['pack.json', 'home', ['alpha', 'alpha'], 'pack.json: home.1: "alpha" is used twice'],
  [dimensions, '1.id', 'glance', `${dimensions}: 1.id: "glance" is used twice`],
  [dimensions, '1.dimensions.0.id', 'depth', `${dimensions}: 1.dimensions.0.id: "depth" is used twice`],
  [
    dimensions,
    '1.dimensions.3.rows.1.id',
    'office',
    `${dimensions}: 1.dimensions.3.rows.1.id: "office" is used`,
  ],

  // Everything named exists.
  ['pack.json', 'home.1', 'omega', 'pack.json: home.1: there is no credential "omega"'],
  [alpha, 'issuer', 'guild', `${alpha}: issuer: there is no organization "guild"`],
  [
    alpha,
    'occupations.0',
    '11-1111',
    `${alpha}: occupations.0: there is no occupation in wages.json "11-1111"`,
  ],
  [
    beta,
    'relations.0.credential',
    'omega',
    `${beta}: relations.0.credential: there is no credential "omega"`,
  ],
  [
    beta,
    'relations.0.credential',
    'beta',
    `${beta}: relations.0.credential: a credential cannot name itself`,
  ],
  [beta, 'relations.0.sources.0', 'rumour', `${beta}: relations.0.sources.0: there is no source "rumour"`],
  [
    beta,
    'relations.1',
    {
      kind: 'buildsOn',
      credential: 'alpha',
      note: { en: 'Again', es: 'Otra vez' },
      sources: ['issuer-page'],
      asOf: '2026',
      confidence: 'issuer',
    },
    `${beta}: relations.1: "buildsOn alpha" is used twice`,
  ],
  [
    beta,
    'relations.0.kind',
    'hates',
    `${beta}: relations.0.kind: must be one of "buildsOn", "beginnerFormOf", "counterpartOf", "replaces"`,
  ],
  ['wages.json', '0.sources.0', 'rumour', 'wages.json: 0.sources.0: there is no source "rumour"'],
  ['wages.json', '0.stateSources.0', 'rumour', 'wages.json: 0.stateSources.0: there is no source "rumour"'],
  [
    alpha,
    'facts.exam-fee.others.0.sources',
    ['issuer-page', 'rumour'],
    `${alpha}: facts.exam-fee.others.0.sources.1: there is no source "rumour"`,
  ],

  // Every dimension is stated by every credential, and no other.
  [
    alpha,
    'facts.depth',
    undefined,
    `${alpha}: facts.depth: is missing: every credential states every dimension`,
  ],
  [dimensions, '1.dimensions.2.id', 'constructor', `${alpha}: facts.constructor: is missing`],
  [
    alpha,
    'facts.constructor',
    { state: 'notPublished', note: { en: 'x', es: 'x' } },
    `${alpha}: facts.constructor: there is no such dimension`,
  ],
  [
    alpha,
    'facts.first-year-cost',
    { state: 'notPublished', note: { en: 'x', es: 'x' } },
    `${alpha}: facts.first-year-cost: is computed, so no credential may state it`,
  ],

  // Values are of the kind of their dimension.
  [
    alpha,
    'facts.best-for.value',
    { kind: 'count', amount: 3 },
    `${alpha}: facts.best-for.value.kind: must be "text", as the dimension says`,
  ],
  [
    alpha,
    'facts.exam-fee.recommended.value',
    { kind: 'count', amount: 3 },
    `${alpha}: facts.exam-fee.recommended.value.kind: must be "money"`,
  ],
  [
    alpha,
    'facts.exam-fee.others.0.value',
    { kind: 'count', amount: 3 },
    `${alpha}: facts.exam-fee.others.0.value.kind: must be "money"`,
  ],
  [
    alpha,
    'facts.fit-by-setting.value.levels',
    { office: 4 },
    `${alpha}: facts.fit-by-setting.value.levels.hospital: is missing`,
  ],
  [
    alpha,
    'facts.fit-by-setting.value.levels.moon',
    1,
    `${alpha}: facts.fit-by-setting.value.levels.moon: the dimension has no such row`,
  ],

  // Dimensions carry what their kind needs.
  [
    dimensions,
    '0.dimensions.1.levels',
    undefined,
    `${dimensions}: 0.dimensions.1.levels: is missing: a level`,
  ],
  [
    dimensions,
    '1.dimensions.3.levels',
    undefined,
    `${dimensions}: 1.dimensions.3.levels: is missing: a matrix`,
  ],
  [dimensions, '1.dimensions.3.rows', undefined, `${dimensions}: 1.dimensions.3.rows: is missing: a matrix`],
  [
    dimensions,
    '0.dimensions.1.worksheet.anchors',
    [2, 2],
    `${dimensions}: 0.dimensions.1.worksheet.anchors: the two anchors must differ`,
  ],
]

describe('a broken pack', () => {
  it.each(broken)('names what is wrong: %s %s', (file, path, value, message) => {
    const found = errorOf(change(tinyPack(), file, path, value)).message
    expect(found.slice(0, message.length)).toBe(message)
  })

  it.each(['organizations.json', 'sources.json', 'glossary.json', 'wages.json'])(
    'does not list a thing twice in %s',
    (file) => {
      const files = tinyPack()
      const [only] = files[file] as unknown[]
      files[file] = [only, only]
      expect(errorOf(files)).toMatchObject({ file, rule: expect.stringMatching(/^".*" is used twice$/) })
    },
  )

  it('gives file, path and rule apart, and the folder', () => {
    const folder = writePack(change(tinyPack(), alpha, 'facts.depth.value.level', -1))
    expect(() => loadPack(folder)).toThrow(
      expect.objectContaining({
        folder,
        file: alpha,
        path: 'facts.depth.value.level',
        rule: 'must be at least 0',
      }),
    )
  })

  it('reports on one line how many more problems there are', () => {
    const files = change(tinyPack(), alpha, 'issuer', 'guild')
    change(files, 'credentials/beta.json', 'issuer', 'guild')
    change(files, 'pack.json', 'home', ['omega', 'alpha'])
    const { message } = errorOf(files)
    expect(message).toBe('pack.json: home.0: there is no credential "omega" (and 2 more)')
  })

  it('has a credential file named after another credential', () => {
    const files = tinyPack()
    files['credentials/wrong.json'] = files['credentials/beta.json']
    delete files['credentials/beta.json']
    expect(errorOf(files).message).toBe('credentials/wrong.json: id: must be the name of the file')
  })

  it('has no credentials', () => {
    const files = tinyPack()
    delete files['credentials/alpha.json']
    delete files['credentials/beta.json']
    expect(errorOf(files).message).toBe('credentials: must be at least 1 entries long')
  })
})
