import fc from 'fast-check'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withDrafts } from '../../../domain/catalog/drafts.ts'
import { CredentialId } from '../../../domain/catalog/ids.ts'
import { findPackProblems } from '../../../domain/catalog/validate.ts'
import { exportPack } from '../../../domain/ctdl/export.ts'
import { importCredential, type Imported } from '../../../domain/ctdl/import.ts'
import { narrow } from '../../../domain/ctdl/narrow.ts'
import { pack } from '../../content/medical-coding.ts'

type Read = Extract<Imported, { state: 'read' }>

const fixture = (): JsonLdDocument =>
  JSON.parse(
    readFileSync(new URL('../../fixtures/ctdl/registry-style.jsonld', import.meta.url), 'utf8'),
  ) as JsonLdDocument

const origin = { file: 'saved.jsonld', on: '2026-11-22', taken: new Set<string>() }

function imported(document: unknown, taken: readonly string[] = []): Read {
  const result = importCredential(document, pack, { ...origin, taken: new Set(taken) })
  if (result.state !== 'read') throw new Error(result.why)
  return result
}

const valuesOf = ({ draft: { credential } }: Read) =>
  Object.fromEntries(
    Object.entries(credential.facts).flatMap(([id, fact]) =>
      fact.state === 'value' ? [[id, fact.value]] : [],
    ),
  )

test('a credential without a name is passed over for the first that has one', () => {
  const issuer = { 'ceterms:name': 'Board', 'ceterms:subjectWebpage': 'https://board.example.org/' }
  const named = { '@type': 'ceterms:Badge', 'ceterms:name': 'Widget Badge', 'ceterms:ownedBy': issuer }
  const read = imported([{ '@type': 'ceterms:Badge', 'ceterms:ctid': 'ce-1' }, named])
  expect(read.draft.credential.name).toBe('Widget Badge')
})

test('a credential saved from a registry becomes a draft that says what the file says', () => {
  const read = imported(fixture())
  expect(read.draft.credential).toMatchObject({
    id: 'draft-cwi',
    abbreviation: 'CWI',
    name: 'Certified Widget Inspector',
    gloss: { en: 'Certified Widget Inspector', es: 'Inspector certificado de piezas' },
    page: 'https://widgets.example.org/cwi',
    status: 'unconfirmed',
    occupations: ['29-2072'],
    draft: { file: 'saved.jsonld', importedOn: '2026-11-22' },
  })
  expect(read.draft.organization).toMatchObject({
    name: 'Board of Widgets',
    page: 'https://www.widgets.example.org/',
  })
  expect(valuesOf(read)).toMatchObject({
    'best-for': { kind: 'text', text: { en: 'For people who look at widgets all day.' } },
    level: { kind: 'list', items: [{ en: 'Beginner level' }] },
    'exam-time': { kind: 'duration', duration: 'PT2H30M' },
    'required-to-sit': {
      kind: 'text',
      text: { en: 'Two years of inspecting. A clean record. Good eyes.' },
    },
    'exam-content': {
      kind: 'shareTable',
      parts: [
        { label: { en: 'Looking' }, min: 70, max: 70 },
        { label: { en: 'Writing it down' }, min: 30, max: 30 },
      ],
    },
    'pass-mark': { kind: 'text', text: { en: 'Three of four answers must be right.' } },
    'ceu-units': { kind: 'count', amount: 24 },
    'cycle-length': { kind: 'duration', duration: 'P3Y' },
  })
})

test('what a file does not say is said to be missing, and never guessed', () => {
  const { facts } = imported(fixture()).draft.credential
  const stated = pack.groups.flatMap(({ dimensions }) => dimensions.filter(({ derived }) => !derived))
  expect(Object.keys(facts)).toEqual(stated.map(({ id }) => id))
  const rate = Object.entries(facts).find(([id]) => id === 'pass-rate')
  expect(rate?.[1]).toMatchObject({
    state: 'notPublished',
    note: { en: 'Not in the imported file.' },
  })
})

test('a price that everybody pays is the price without membership, and says nothing of members', () => {
  const read = imported(fixture())
  expect(valuesOf(read)['exam-fee-non-member']).toEqual({
    kind: 'money',
    amount: 315.5,
    currency: 'USD',
    period: 'once',
    year: 2025,
  })
  expect(valuesOf(read)).not.toHaveProperty('exam-fee-member')
})

test('of two prices of the same kind, neither is taken, and both are listed', () => {
  const file = JSON.parse(
    JSON.stringify(fixture()).replace('costType:ProcessingFee', 'costType:StandaloneAssessment'),
  ) as unknown
  const read = imported(file)
  expect(valuesOf(read)).not.toHaveProperty('exam-fee-non-member')
  expect(read.unmapped.map(({ value }) => value)).toEqual(expect.arrayContaining(['315.5', '20']))
})

test('everything that has no place in the pack is listed by where it stands', () => {
  const { unmapped } = imported(fixture())
  expect(unmapped).toEqual(
    expect.arrayContaining([
      { path: 'ceterms:alternateName[1]', value: "The inspector's credential" },
      { path: 'ceterms:estimatedCost[0].ceterms:description', value: 'Includes one retake.' },
      { path: 'ceterms:estimatedCost[1].ceterms:price', value: '20' },
      { path: 'ceterms:requires.ceterms:yearsOfExperience', value: '2' },
      { path: 'ceterms:requires.ceterms:targetAssessment.ceterms:isProctored', value: 'true' },
    ]),
  )
  expect(unmapped.map(({ value }) => value)).not.toContain('Certified Widget Inspector')
  expect(unmapped.map(({ value }) => value)).not.toContain('PT2H30M')
})

test('full names, single values and nested things are read like short ones, lists and references', async () => {
  const context = {
    ceterms: 'https://purl.org/ctdl/terms/',
    schema: 'https://schema.org/',
    costType: 'https://purl.org/ctdl/vocabs/costType/',
    credentialStat: 'https://purl.org/ctdl/vocabs/credentialStat/',
    audLevel: 'https://purl.org/ctdl/vocabs/audLevel/',
  }
  const file = Object.assign(fixture(), { '@context': languageMaps(context) })
  const expanded: unknown = JSON.parse(JSON.stringify(await jsonld.expand(file)))
  expect(valuesOf(imported(expanded))).toEqual(valuesOf(imported(fixture())))
})

test('a draft joins its pack without breaking one of its rules', () => {
  const first = imported(fixture())
  const second = imported(fixture(), ['draft-cwi'])
  expect(second.draft.credential.id).toBe('draft-cwi-2')
  const whole = withDrafts(pack, [first.draft, second.draft])
  const ofDrafts = findPackProblems(whole).filter(({ rule }) => !rule.includes('is a draft'))
  expect(ofDrafts).toEqual(findPackProblems(pack))
})

test('after an update of the pack, a draft states what the pack asks now', () => {
  const { draft } = imported(fixture())
  const [group, ...others] = pack.groups
  if (!group) throw new Error('no groups')
  const [dimension] = group.dimensions
  if (!dimension) throw new Error('no dimensions')
  const changed = {
    ...pack,
    groups: [{ ...group, dimensions: [{ ...dimension, kind: 'count' as const }] }, ...others],
  }
  const [last] = withDrafts(changed, [draft]).credentials.slice(-1)
  expect(last?.facts[dimension.id]).toMatchObject({ state: 'notPublished' })
  expect(Object.keys(last?.facts ?? {})).not.toContain(group.dimensions[1]?.id)
})

test('an export of this app is read to the letter, with the sources of each fact', () => {
  const own = pack.credentials.find(({ id }) => id === 'cpc')
  const file: unknown = JSON.parse(JSON.stringify(exportPack(narrow(pack, new Set(['cpc'])))))
  const read = imported(file, ['draft-cpc'])
  expect(read.unmapped).toEqual([])
  expect(read.draft.credential).toEqual({
    ...own,
    id: CredentialId.parse('draft-cpc-2'),
    status: 'unconfirmed',
    draft: { file: 'saved.jsonld', importedOn: '2026-11-22' },
  })
})

test('a record that somebody has broken by hand is not believed', () => {
  const file = structuredClone(exportPack(narrow(pack, new Set(['cpc']))))
  const [record] = (file['@graph'] as { 'compass:record': { facts: Record<string, unknown> } }[]).slice(2)
  const time = record?.['compass:record'].facts['exam-time'] as { sources: string[] }
  time.sources = ['no-such-source']
  const read = imported(JSON.parse(JSON.stringify(file)))
  expect(read.draft.credential.facts).toMatchObject({
    'exam-time': { sources: ['draft-cpc-file'], confidence: 'relayed' },
  })
})

test('a source of another pack is not taken for the one of the same id here', () => {
  const text = JSON.stringify(exportPack(narrow(pack, new Set(['cpc']))))
  const file: unknown = JSON.parse(text.replaceAll('"publisher":"', '"publisher":"Not the '))
  const { draft } = imported(file)
  const fee = Object.entries(draft.credential.facts).find(([id]) => id === 'exam-fee-member')
  const cited = fee?.[1].state === 'value' ? fee[1].sources : []
  expect(cited.length).toBeGreaterThan(0)
  for (const id of cited) expect(pack.sources.map((source) => source.id)).not.toContain(id)
  expect(draft.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(cited))
})

test.each([
  ['holds no credential', { '@type': 'ceterms:Course', 'ceterms:name': 'A course' }, 'noCredential'],
  ['is only a number', 7, 'noCredential'],
  ['names no issuer and no address', { '@type': 'ceterms:Badge', 'ceterms:name': 'A badge' }, 'noIssuer'],
])('a file that %s is refused in words', (_, document, why) => {
  expect(importCredential(document, pack, origin)).toEqual({ state: 'unusable', why })
})

test('names that mean something to JavaScript are names like any other', () => {
  const file = JSON.stringify(fixture())
    .replace(
      '"ceterms:inLanguage"',
      '"__proto__": {"polluted": true}, "constructor": "x", "ceterms:inLanguage"',
    )
    .replace('"ceterms:isProctored"', '"toString"')
  const { unmapped } = imported(JSON.parse(file))
  expect(unmapped).toContainEqual({ path: '__proto__.polluted', value: 'true' })
  expect({}).not.toHaveProperty('polluted')
})

test('whatever the file holds, the answer is a draft that can be shown, or a reason', () => {
  const base = fixture()
  const small = narrow(pack, new Set(['cpc', 'ccs']))
  const problems = findPackProblems(small)
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (junk, place) => {
      const changed = replaced(base, place, junk)
      const result = importCredential(changed, small, origin)
      if (result.state === 'unusable') return
      const whole = findPackProblems(withDrafts(small, [result.draft]))
      expect(whole.filter(({ rule }) => !rule.includes('is a draft'))).toEqual(problems)
    }),
    { numRuns: 300 },
  )
})

/** The value at one of the places of a document is another. */
function replaced(document: unknown, place: number, junk: unknown): unknown {
  let count = 0
  const total = JSON.stringify(document).split(/[:,[]/).length
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    count += 1
    return count === place % total ? junk : value
  })
}

function languageMaps(context: Record<string, string>): Record<string, unknown> {
  const maps = [
    'name',
    'alternateName',
    'description',
    'condition',
    'targetNodeName',
    'scoringMethodDescription',
  ]
  const links = ['ownedBy', 'targetAssessment']
  return {
    ...context,
    ...Object.fromEntries(maps.map((term) => [`ceterms:${term}`, { '@container': '@language' }])),
    ...Object.fromEntries(links.map((term) => [`ceterms:${term}`, { '@type': '@id' }])),
  }
}
