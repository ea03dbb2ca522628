import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LoadedPack, loadPack } from '../../main/store/packs/load-pack.ts'
import { PackError } from '../../main/store/packs/pack-error.ts'
import { tempFolder } from './temp-folder.ts'

/** File name to JSON. */
export type PackFiles = Record<string, unknown>

const text = (words: string) => ({ en: words, es: `${words} (es)` })

const evidence = { sources: ['issuer-page'], asOf: '2026-05', confidence: 'issuer' }

const stated = (value: object) => ({ state: 'value', value, ...evidence })

const fee = (amount: number) => ({ kind: 'money', amount, currency: 'USD', period: 'once', year: 2026 })

const credential = (id: string, buildsOn: readonly string[]) => ({
  id,
  abbreviation: id.toUpperCase(),
  name: `Certified ${id}`,
  gloss: text(`A certificate called ${id}`),
  type: 'certification',
  status: 'active',
  page: `https://example.org/${id}`,
  occupations: ['29-2072'],
  relations: buildsOn.map((other) => ({
    kind: 'buildsOn',
    credential: other,
    note: text('More of the same'),
    ...evidence,
  })),
  issuer: 'institute',
  facts: {
    'best-for': stated({ kind: 'text', text: text('People who like order') }),
    'exam-fee': {
      state: 'disputed',
      recommended: { value: fee(425), ...evidence },
      others: [{ value: fee(399), ...evidence }],
      why: text('Two pages of the issuer disagree'),
    },
    depth: stated({ kind: 'level', level: 3 }),
    'fit-by-setting': stated({ kind: 'matrix', levels: { office: 4, hospital: null } }),
    'retake-rule': { state: 'notPublished', note: text('The issuer does not say') },
  },
})

const dimension = (id: string, kind: string, more: object = {}) => ({
  id,
  label: text(id),
  help: text(`What ${id} means`),
  kind,
  compare: true,
  handout: true,
  ...('derived' in more ? {} : { checkEvery: 'P12M' }),
  ...more,
})

const levels = ['none', 'little', 'some', 'much', 'all'].map(text)

/** The smallest pack that uses every kind of rule; valid, and a new copy each time. */
export function tinyPack(): PackFiles {
  return structuredClone({
    'pack.json': {
      id: 'tiny',
      title: text('Tiny'),
      edition: '2026-11-01',
      languages: ['en', 'es'],
      home: ['alpha', 'beta'],
    },
    'organizations.json': [
      {
        id: 'institute',
        name: 'The Institute',
        shortName: 'TI',
        page: 'https://example.org/',
        certificationPage: 'https://example.org/exams',
      },
    ],
    'sources.json': [
      {
        id: 'issuer-page',
        title: 'Exam page',
        publisher: 'The Institute',
        url: 'https://example.org/exams',
        published: 'undated',
        checkedOn: '2026-10-30',
        kind: 'issuer',
      },
    ],
    'dimensions.json': [
      {
        id: 'glance',
        label: text('At a glance'),
        dimensions: [
          dimension('best-for', 'text'),
          dimension('depth', 'level', { levels, worksheet: { anchors: [0, 4] } }),
        ],
      },
      {
        id: 'cost',
        label: text('Cost'),
        dimensions: [
          dimension('exam-fee', 'money'),
          dimension('first-year-cost', 'money', { derived: 'firstYearCost' }),
          dimension('retake-rule', 'text'),
          dimension('fit-by-setting', 'matrix', {
            levels,
            rows: [
              { id: 'office', label: text('Office') },
              { id: 'hospital', label: text('Hospital') },
            ],
          }),
        ],
      },
    ],
    'credentials/alpha.json': credential('alpha', []),
    'credentials/beta.json': credential('beta', ['alpha']),
    'glossary.json': [{ term: { en: 'TI', es: 'TI' }, meaning: text('The Institute') }],
    'wages.json': [
      {
        occupation: '29-2072',
        title: text('Records specialists'),
        vintage: '2025-05',
        national: { p10: 30000, p25: 38000, p50: 48000, p75: 62000, p90: 80000 },
        byState: { OH: { median: 47000, jobs: 1200 } },
        sources: ['issuer-page'],
        stateSources: ['issuer-page'],
        confidence: 'issuer',
      },
    ],
  })
}

/** Sets what a dotted path names to a value; undefined removes it. */
export function change(files: PackFiles, file: string, path: string, value: unknown): PackFiles {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce<unknown>((node, key) => (node as PackFiles)[key], files[file])
  Object.assign(parent as object, { [last]: value })
  return files
}

/** A string is written as it is, everything else as JSON. */
export function writePack(files: PackFiles, folder = join(tempFolder(), 'tiny')): string {
  for (const [name, json] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  }
  return folder
}

export const loadFiles = (files: PackFiles): LoadedPack => loadPack(writePack(files))

/** For a pack that must be refused. */
export function errorOf(files: PackFiles): PackError {
  try {
    loadFiles(files)
  } catch (error) {
    if (error instanceof PackError) return error
    throw error
  }
  throw new Error('the pack was accepted')
}
