import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { projectRoot } from '../../tools/run.ts'
import { expect, test } from './app.ts'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** `npm run handout -- …`, without npm. */
function handout(cwd: string, ...args: string[]): Promise<Ended> {
  const script = join(projectRoot, 'tools/handout.ts')
  const env = { ...process.env, INIT_CWD: cwd, XDG_CONFIG_HOME: join(cwd, 'config') }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

const pdfs = (folder: string) => readdirSync(folder).filter((file) => /pdf|part/.test(file))

test('the short command makes the handout, named from where it was asked for', async ({ userData }) => {
  const run = await handout(userData, 'cpc', 'ccs', '--lang', 'es', '--paper', 'a4', '--out', 'hoja.pdf')
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain(join(userData, 'hoja.pdf'))
  expect(run.stdout).toMatch(/Left out \d rows to fit: Length of a cycle; /)
  expect(readFileSync(join(userData, 'hoja.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

for (const [what, args, message] of [
  ['an unknown credential', ['cpc', 'nope', '--out', 'f.pdf'], 'There is no credential "nope"'],
  ['one credential', ['cpc', '--out', 'f.pdf'], 'at least two'],
  ['the same credential twice', ['cpc', 'cpc', '--out', 'f.pdf'], 'named twice'],
  ['six credentials', ['a', 'b', 'c', 'd', 'e', 'f', '--out', 'f.pdf'], 'at most 5'],
  ['a malformed credential', ['cpc', '../x', '--out', 'f.pdf'], 'not a list of credentials'],
  ['an unknown option', ['cpc', 'ccs', '--size', '3', '--out', 'f.pdf'], "'--size'"],
  ['an unknown kind', ['cpc', 'ccs', '--kind', 'poster', '--out', 'f.pdf'], '"poster" is not available'],
  ['an unknown state', ['cpc', 'ccs', '--state', 'ZZ', '--out', 'f.pdf'], 'There is no state "ZZ"'],
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
  expect(run.stdout).toMatch(/^1\/4 Saved .+\n3\/4 Saved .+ It does not fit on 2 sides: .+\n$/)
  expect(run.stderr).toMatch(/^Line 3: .*"nope".+\nLine 5: .*at least two.+\nSaved 2 of 4 handouts in .+\n$/)
  const made = readdirSync(join(userData, 'many')).toSorted()
  expect(made).toEqual(['cpc-ccs-es-a4.pdf', 'for, Ana.pdf'])
  for (const file of made) {
    expect(
      readFileSync(join(userData, 'many', file))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  }
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

test('handouts that are interrupted do not end as if they were there', async ({ userData }) => {
  const [list, folder] = [join(userData, 'list.csv'), join(userData, 'many')]
  const names = Array.from({ length: 30 }, (_, place) => `${place}.pdf`)
  writeFileSync(list, ['credentials,out', ...names.map((name) => `cpc ccs,${name}`)].join('\n'))
  const script = join(projectRoot, 'tools/chromium-host/run.ts')
  const args = [script, projectRoot, `--user-data-dir=${userData}`, '--ozone-platform=headless']
  const batch = [`--handout-batch=${list}`, `--handout-out-dir=${folder}`]
  const child = execFile(process.execPath, [...args, ...batch])
  let stderr = ''
  child.stderr?.on('data', (chunk: string) => (stderr += chunk))
  const ended = new Promise((resolve) => child.once('close', resolve))
  // The first is told, and the others are under way.
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(1)
  expect(stderr).toContain('interrupted')
  expect(existsSync(join(folder, '0.pdf'))).toBe(true)
  expect(existsSync(join(folder, '29.pdf'))).toBe(false)
})
