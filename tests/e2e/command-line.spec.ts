import { execFile, type ChildProcess, type ExecFileException } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PackId } from '../../domain/catalog/ids.ts'
import { newWorksheet } from '../../domain/worksheet/begin.ts'
import { worksheetFileText } from '../../domain/worksheet/file.ts'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { projectRoot } from '../../tools/run.ts'
import { expect, test } from './app.ts'
import { readPdf } from './pdf.ts'
import { option, own } from './worksheet-sample.ts'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** `npm run handout -- …`, without npm. */
function handout(cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    spawnTool(cwd, args, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

type WhenDone = (error: ExecFileException | null, stdout: string, stderr: string) => void

function spawnTool(cwd: string, args: readonly string[], whenDone?: WhenDone): ChildProcess {
  const script = join(projectRoot, 'tools/handout.ts')
  const env = { ...process.env, INIT_CWD: cwd, XDG_CONFIG_HOME: join(cwd, 'config') }
  return execFile(process.execPath, [script, ...args], { cwd, env }, whenDone)
}

/** Of every file of a folder. */
async function titlesIn(folder: string): Promise<Record<string, string>> {
  const titles = readdirSync(folder).map(async (file) => {
    const { title } = await readPdf(join(folder, file))
    return [file, title] as const
  })
  return Object.fromEntries(await Promise.all(titles))
}

const pdfs = (folder: string) => readdirSync(folder).filter((file) => /pdf|part/.test(file))

test('the short command makes the handout, named from where it was asked for', async ({ userData }) => {
  const asked = 'cpc ccs cic --paper letter --lang es --large-print --out x.pdf'
  const run = await handout(userData, ...asked.split(' '))
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const { pages, sizes, language, title, fontSizes } = await readPdf(join(userData, 'x.pdf'))
  expect(run.stdout).toBe(`Saved ${join(userData, 'x.pdf')} (${pages} pages).\n`)
  expect({ language, title }).toEqual({ language: 'es', title: 'CPC, CCS y CIC, lado a lado' })
  expect(new Set(sizes.map((size) => size.map(Math.round).join('×')))).toEqual(new Set(['612×792']))
  expect(fontSizes).toContain(18)
})

/** The sample of nobody: two options and a criterion, as the app would save them. */
function saveWorksheet(folder: string): void {
  const pack = { id: PackId.parse('medical-coding'), edition: '2026-11-22' }
  const fresh = { id: '7d0c2f5e-4a8b-4f7e-9a51-0e6b8f1f2a33', at: '2026-12-01T08:00:00.000Z' }
  const worksheet: Worksheet = {
    ...newWorksheet('Ana’s next step', pack, fresh),
    options: [option('cpc'), option('ccs')],
    criteria: [own('Near home')],
  }
  writeFileSync(join(folder, 'sheet.json'), worksheetFileText(worksheet))
}

for (const [kind, words, title] of [
  [
    'pathway',
    '--from-where no-experience --to-where hospital-inpatient',
    'From “No experience” to “Code hospital stays”',
  ],
  ['study-plan', 'ccs --start 2030-01-07 --hours 10 --target 2030-04-29', 'Study plan for the CCS'],
  ['worksheet', '--from sheet.json', 'Decision worksheet: Ana’s next step'],
] as const) {
  test(`the short command makes a ${kind} of what it is given`, async ({ userData }) => {
    saveWorksheet(userData)
    const run = await handout(userData, '--kind', kind, ...words.split(' '), '--out', 'x.pdf')
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const { title: made, text } = await readPdf(join(userData, 'x.pdf'))
    expect(made).toBe(title)
    if (kind === 'study-plan') {
      expect(text[0]).toMatch(/Start: Jan 7, 2030\. Hours a week: 10\. Target: Apr 29, 2030\./)
    }
  })
}

for (const [what, args, message] of [
  ['an unknown credential', ['cpc', 'nope', '--out', 'f.pdf'], 'There is no credential "nope"'],
  ['one credential', ['cpc', '--out', 'f.pdf'], 'at least two'],
  ['the same credential twice', ['cpc', 'cpc', '--out', 'f.pdf'], 'named twice'],
  ['six credentials', ['a', 'b', 'c', 'd', 'e', 'f', '--out', 'f.pdf'], 'at most 5'],
  ['a malformed credential', ['cpc', '../x', '--out', 'f.pdf'], 'not a list of credentials'],
  ['an unknown option', ['cpc', 'ccs', '--size', '3', '--out', 'f.pdf'], "'--size'"],
  ['an unknown kind', ['cpc', 'ccs', '--kind', 'poster', '--out', 'f.pdf'], '"poster" is not available'],
  ['an unknown state', ['cpc', 'ccs', '--state', 'ZZ', '--out', 'f.pdf'], 'There is no state "ZZ"'],
  ['a state without figures', ['cpc', 'ccs', '--state', 'PR', '--out', 'f.pdf'], 'no pay for the state PR'],
  ['no file', ['cpc', 'ccs'], 'Say where to save'],
  [
    'an end in the past',
    ['cpc', '--kind', 'study-plan', '--target', '2020-01-01', '--out', 'f.pdf'],
    'in the past',
  ],
  [
    'a plan that would be over by now',
    ['cpc', '--kind', 'study-plan', '--start', '2020-01-01', '--out', 'f.pdf'],
    'over by now',
  ],
  [
    'a start at the end of the calendar',
    ['cpc', '--kind', 'study-plan', '--start', '9999-12-01', '--out', 'f.pdf'],
    'more than ten years away',
  ],
  ['a list that is not there', ['--batch', 'none.csv', '--out-dir', 'many'], 'Cannot read'],
  ['a folder that is not there', ['cpc', 'ccs', '--out', 'missing/f.pdf'], 'Cannot write'],
] as const) {
  test(`${what} ends with one plain line, exit code 2 and no file`, async ({ userData }) => {
    const run = await handout(userData, ...args)
    expect(run.code).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(message)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(pdfs(userData)).toEqual([])
  })
}

test('help lists the options as they are written there, and makes nothing', async ({ userData }) => {
  const short = await handout(userData, '--help')
  expect(short).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--out FILE.pdf') })
  const long = await runToExit({ userData, args: ['--handout-help'] })
  expect(long).toMatchObject({ code: 0, stdout: expect.stringContaining('--handout-out=FILE.pdf') })
  expect(pdfs(userData)).toEqual([])
})

test('a list makes what it can, tells what it cannot, and ends with 1', async ({ userData }) => {
  const lines = [
    'credentials,kind,lang,out',
    'cpc ccs,,es,',
    'cpc nope,,,',
    'cpc ccs,counselor,en,"for, Ana.pdf"',
    'cpc,,,',
  ]
  writeFileSync(join(userData, 'list.csv'), lines.join('\r\n'))
  const run = await handout(userData, '--batch', 'list.csv', '--out-dir', 'many', '--paper', 'a4')
  expect(run.code).toBe(1)
  expect(run.stdout).toMatch(
    /^1\/4 Saved .+ Left out to fit: .+\n3\/4 Saved .+ It does not fit on 2 sides: .+\n$/,
  )
  expect(run.stderr).toMatch(/^Line 3: .*"nope".+\nLine 5: .*at least two.+\nSaved 2 of 4 handouts in .+\n$/)
  expect(await titlesIn(join(userData, 'many'))).toEqual({
    'cpc-ccs-es-a4.pdf': 'CPC y CCS, lado a lado',
    'for, Ana.pdf': 'CPC and CCS: all the evidence',
  })
})

test('a list makes of each line the kind that it names', async ({ userData }) => {
  const lines = [
    'Kind;Credentials;',
    'profile;cpc;',
    'together;cpc ccs;',
    'glossary;cpc;',
    'worksheet-blank;cpc;',
  ]
  writeFileSync(join(userData, 'list.csv'), lines.join('\r\n'))
  const run = await handout(userData, '--batch', 'list.csv', '--out-dir', 'many')
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(await titlesIn(join(userData, 'many'))).toEqual({
    'glossary-cpc.pdf': 'Words used for CPC',
    'profile-cpc.pdf': 'CPC: Certified Professional Coder',
    'together-cpc-ccs.pdf': 'Holding CPC and CCS together',
    'worksheet-blank-cpc.pdf': 'Decision worksheet to fill in',
  })
})

test('a file that may not be written over stays as it is', async ({ userData }) => {
  mkdirSync(join(userData, 'f.pdf'))
  const run = await handout(userData, 'cpc', 'ccs', '--out', 'f.pdf')
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr).toMatch(/^Cannot write .+\n$/)
  expect(readdirSync(userData).filter((file) => file.includes('.part'))).toEqual([])
})

test('a damaged pack is named by folder, file, path and rule, in one line, and stops no other pack', async ({
  userData,
}) => {
  const broken = join(userData, 'packs', 'broken')
  mkdirSync(join(userData, 'packs'))
  cpSync(join(projectRoot, 'resources/packs/medical-coding'), broken, { recursive: true })
  const file = join(broken, 'credentials', 'cpc.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('PT4H', 'four hours'))
  const out = join(userData, 'f.pdf')
  const run = await runToExit({ userData, args: ['--handout=cpc,other', `--handout-out=${out}`] })
  expect(run.code).toBe(2)
  expect(run.stderr).toMatch(
    /^The content pack is damaged: broken: credentials\/cpc\.json: facts\.exam-time\..+: .+\n$/,
  )
  expect(existsSync(out)).toBe(false)
  // Another pack has both of these.
  const sound = await runToExit({ userData, args: ['--handout=cpc,ccs', `--handout-out=${out}`] })
  expect(sound).toMatchObject({ code: 0, stderr: '' })
  expect(existsSync(out)).toBe(true)
})

test('a handout can be made while the app is open', async ({ open, userData }) => {
  await open()
  const out = join(userData, 'f.pdf')
  const run = await runToExit({ userData, args: ['--handout=cpc,ccs', `--handout-out=${out}`] })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(existsSync(out)).toBe(true)
})

const slowDisk = join(import.meta.dirname, 'slow-disk.ts')

/** The app on the host, which takes signals as Electron does; with files that are loaded before it. */
function spawnApp(userData: string, words: readonly string[], before: readonly string[] = []): ChildProcess {
  const host = join(projectRoot, 'tools/chromium-host/run.ts')
  const imports = before.flatMap((file) => ['--import', pathToFileURL(file).href])
  const args = [host, projectRoot, `--user-data-dir=${userData}`, '--ozone-platform=headless']
  return execFile(process.execPath, [...imports, ...args, ...words])
}

function endOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly stderr: string }> {
  let stderr = ''
  child.stderr?.on('data', (chunk: string) => (stderr += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })))
}

const partsBeside = (path: string) => readdirSync(dirname(path)).filter((file) => file.endsWith('.part'))

test('a command that is ended ends the app with it, and what it was making does not look as if it were there', async ({
  userData,
}) => {
  const [list, folder] = [join(userData, 'list.csv'), join(userData, 'many')]
  const names = Array.from({ length: 30 }, (_, place) => `${place}.pdf`)
  writeFileSync(list, ['credentials,out', ...names.map((name) => `cpc ccs,${name}`)].join('\n'))
  const child = spawnTool(userData, ['--batch', list, '--out-dir', folder])
  const end = endOf(child)
  // The first is told, and the others are under way.
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  child.kill('SIGTERM')
  expect(await end).toMatchObject({ code: 1, stderr: 'The handout was interrupted.\n' })
  expect(existsSync(join(folder, '0.pdf'))).toBe(true)
  expect(existsSync(join(folder, '29.pdf'))).toBe(false)
  // What was on its way to the disk is there whole, and no piece of anything.
  for (const file of readdirSync(folder)) expect((await readPdf(join(folder, file))).pages).toBe(2)
})

test('a run that is interrupted in the middle of writing leaves a whole file and no piece', async ({
  userData,
}) => {
  const out = join(userData, 'f.pdf')
  const child = spawnApp(userData, ['--handout=cpc,ccs', `--handout-out=${out}`], [slowDisk])
  const end = endOf(child)
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  expect(partsBeside(out)).toHaveLength(1)
  child.kill('SIGTERM')
  expect(await end).toMatchObject({ code: 1, stderr: 'The handout was interrupted.\n' })
  expect(partsBeside(out)).toEqual([])
  expect((await readPdf(out)).pages).toBe(2)
})
