import { expect, test } from 'vitest'
import { diffPacks } from '../../../domain/catalog/diff.ts'
import { Pack } from '../../../domain/catalog/pack.ts'
import { change, tinyPack, type PackFiles } from '../../store/tiny-pack.ts'

const packOf = (files: PackFiles): Pack =>
  Pack.parse({
    manifest: files['pack.json'],
    organizations: files['organizations.json'],
    sources: files['sources.json'],
    groups: files['dimensions.json'],
    credentials: Object.keys(files)
      .filter((name) => name.startsWith('credentials/'))
      .map((name) => files[name]),
    glossary: files['glossary.json'],
    wages: files['wages.json'],
  })

const before = packOf(tinyPack())
const alpha = 'credentials/alpha.json'

/** What a change of the tiny pack is said to be. */
const said = (file: string, path: string, value: unknown) =>
  diffPacks(before, packOf(change(tinyPack(), file, path, value)), 'en')

test('equal packs differ in nothing', () => {
  expect(diffPacks(before, packOf(tinyPack()), 'en')).toEqual([])
})

test('a changed fact is told in the words of the screen, old and new', () => {
  expect(said(alpha, 'facts.exam-fee.recommended.value.amount', 450)).toEqual([
    { part: 'credential', name: 'alpha', change: 'changed', what: 'exam-fee', before: '$425', after: '$450' },
  ])
  expect(
    said(alpha, 'facts.depth', { state: 'notApplicable', note: { en: 'No exam', es: 'Sin examen' } }),
  ).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ what: 'depth', before: 'Much', after: 'does not apply' }),
      expect.objectContaining({ what: 'depth (note)', before: '', after: 'No exam' }),
    ]),
  )
})

test('a changed fact is told in Spanish where Spanish is asked for', () => {
  const after = packOf(change(tinyPack(), alpha, 'facts.best-for.value.text.es', 'Otra cosa'))
  expect(diffPacks(before, after, 'es')).toMatchObject([{ what: 'best-for (es)', after: 'Otra cosa' }])
})

test('better evidence for the same value is a change of its own', () => {
  expect(said(alpha, 'facts.best-for.confidence', 'mirror')).toMatchObject([
    {
      what: 'best-for (evidence)',
      before: 'issuer, 2026-05, issuer-page',
      after: 'mirror, 2026-05, issuer-page',
    },
  ])
})

test('new and vanished credentials, sources and terms are named', () => {
  const files = tinyPack()
  files['credentials/gamma.json'] = { ...(files[alpha] as object), id: 'gamma' }
  files['glossary.json'] = []
  expect(diffPacks(before, packOf(files), 'en')).toEqual([
    { part: 'term', name: 'TI', change: 'removed' },
    { part: 'credential', name: 'gamma', change: 'added' },
  ])
})

test('of everything else, the smallest field that differs is named', () => {
  expect(said('wages.json', '0.byState.OH.median', 47_500)).toEqual([
    {
      part: 'wages',
      name: '29-2072',
      change: 'changed',
      what: 'byState.OH.median',
      before: '47000',
      after: '47500',
    },
  ])
  expect(said(alpha, 'status', 'retired')).toMatchObject([
    { what: 'status', before: 'active', after: 'retired' },
  ])
})

test('pathways are told by their parts, and the rules of entry by their credential', () => {
  const words = { en: 'Words', es: 'Palabras' }
  const end = { label: words, help: words }
  const pathways = Pack.shape.pathways.parse({
    conditions: [],
    starts: [{ id: 'here', ...end, meets: [] }],
    goals: [{ id: 'there', ...end, wants: [{ dimension: 'places', options: ['office'] }] }],
    entry: [],
  })
  const added = diffPacks(before, { ...before, pathways }, 'en')
  expect(added).toEqual([
    { part: 'pathways', name: 'here', change: 'added' },
    { part: 'pathways', name: 'there', change: 'added' },
  ])
})
