import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { worksheetFileText } from '../../domain/worksheet/file.ts'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { decided } from './decided.ts'
import { readPdf, type PdfFacts } from './pdf.ts'
import { readStructure, type PdfStructure } from './pdf-structure.ts'

/** Every kind, as the command line names what it is about. */
export const kinds = {
  comparison: { credentials: 'cpc ccs' },
  profile: { credentials: 'cpc' },
  together: { credentials: 'cpc ccs' },
  pathway: { from: 'no-experience', to: 'hospital-inpatient' },
  'study-plan': { credentials: 'ccs', start: '2030-01-07', hours: '8' },
  counselor: { credentials: 'cpc ccs' },
  glossary: { credentials: 'cpc ccs' },
  worksheet: { file: 'decided.json' },
  'worksheet-blank': { file: 'decided.json' },
} as const
export type Kind = keyof typeof kinds
export const allKinds = Object.keys(kinds) as Kind[]

export interface Form {
  readonly lang: 'en' | 'es' | 'both'
  readonly paper: 'letter' | 'a4'
  readonly large: boolean
}

export const languages = ['en', 'es', 'both'] as const
export const papers = ['letter', 'a4'] as const
export const sizes = [false, true] as const
const forms: readonly Form[] = languages.flatMap((lang) =>
  papers.flatMap((paper) => sizes.map((large) => ({ lang, paper, large }))),
)

/** One file: what it is about, and its form. */
export interface Sheet extends Form {
  readonly name: string
  readonly about: Readonly<Record<string, string>>
  /** The page lies on its side: for two languages, and for four columns and more. */
  readonly isWide: boolean
}

export const sheetOf = (kind: Kind, its: Form): Sheet => ({
  ...its,
  name: `${kind}, ${inWords(its)}`,
  about: { kind, ...kinds[kind] },
  isWide: its.lang === 'both',
})

/** What else is laid out in another way: more columns, and a worksheet that not all is named on. */
const others: Readonly<Record<string, readonly [about: Sheet['about'], ...forms: Form[]]>> = {
  'three credentials': [{ credentials: 'cpc ccs cic' }, form('en', 'a4'), form('es', 'letter')],
  'four credentials': [
    { credentials: 'cpc ccs cic coc' },
    form('en', 'a4'),
    form('es', 'letter'),
    form('es', 'letter', true),
  ],
  'five credentials': [
    { credentials: 'cpc ccs cic coc crc' },
    form('en', 'a4'),
    form('es', 'letter'),
    form('both', 'letter'),
    form('en', 'letter', true),
  ],
  'an empty worksheet': [{ kind: 'worksheet-blank' }, form('en', 'letter'), form('es', 'letter', true)],
  'a worksheet without criteria': [
    { kind: 'worksheet-blank', credentials: 'cpc ccs cic' },
    form('es', 'letter'),
    form('both', 'letter'),
  ],
}

export const otherSheets: readonly Sheet[] = Object.entries(others).flatMap(
  ([what, [about, ...theirForms]]) =>
    theirForms.map((one) => ({
      ...one,
      name: `${what}, ${inWords(one)}`,
      about,
      isWide: one.lang === 'both' || (!one.large && (about['credentials'] ?? '').split(' ').length > 3),
    })),
)

export const allSheets: readonly Sheet[] = [
  ...allKinds.flatMap((kind) => forms.map((one) => sheetOf(kind, one))),
  ...otherSheets,
]

export function form(lang: Form['lang'], paper: Form['paper'], large = false): Form {
  return { lang, paper, large }
}

function inWords({ lang, paper, large }: Form): string {
  return `${lang}, ${paper}, ${large ? 'large print' : 'normal'}`
}

/** Makes all of them with one start, as the command line does. */
export async function makeSheets(folder: string): Promise<void> {
  const columns = [
    'kind',
    'credentials',
    'from',
    'to',
    'start',
    'hours',
    'file',
    'lang',
    'paper',
    'large-print',
    'out',
  ]
  const lines = allSheets.map((sheet) => {
    const { about, lang, paper, large } = sheet
    const values: Readonly<Record<string, string>> = {
      ...about,
      lang,
      paper,
      'large-print': large ? 'yes' : '',
      out: fileOf(sheet),
    }
    return columns.map((column) => values[column] ?? '').join(',')
  })
  writeFileSync(join(folder, 'decided.json'), worksheetFileText(decided))
  const list = join(folder, 'list.csv')
  writeFileSync(list, [columns.join(','), ...lines].join('\n'))
  const args = [`--handout-batch=${list}`, `--handout-out-dir=${folder}`]
  const run = await runToExit({ userData: join(folder, 'data'), args }, { ends: false })
  if (run.code !== 0) throw new Error(run.stderr)
}

export const fileOf = ({ name }: Sheet): string => `${name.replaceAll(/[^a-z0-9]+/g, '-')}.pdf`

export type Facts = PdfFacts & PdfStructure

export async function readSheet(path: string): Promise<Facts> {
  const pdf = await readPdf(path)
  return { ...pdf, ...(await readStructure(readFileSync(path), pdf.marked)) }
}
