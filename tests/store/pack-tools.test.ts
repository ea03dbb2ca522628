import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPack } from '../../main/store/packs/load-pack.ts'
import { projectRoot } from '../../tools/run.ts'
import { tempFolder } from './temp-folder.ts'
import { change, tinyPack, writePack } from './tiny-pack.ts'

/** What the command of an author of packs does, called from that folder. */
function run(tool: string, args: readonly string[], cwd = tempFolder()) {
  const script = join(projectRoot, 'tools', `${tool}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: cwd },
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

test('a new pack is valid at once, and says of every fact that it is a sample', () => {
  const folder = tempFolder()
  const made = run(
    'pack-new',
    ['it-basics', '--id', 'it', '--title', 'IT', '--title-es', 'Informática'],
    folder,
  )
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const { pack } = loadPack(join(folder, 'it-basics'))
  expect(pack.manifest).toMatchObject({ id: 'it', title: { en: 'IT', es: 'Informática' } })
  for (const { facts, name } of pack.credentials) {
    expect(name).toContain('Sample')
    for (const fact of Object.values(facts)) expect(JSON.stringify(fact)).toContain('SAMPLE')
  }
  expect(run('pack-validate', ['it-basics'], folder)).toMatchObject({
    code: 0,
    stdout: 'OK, 2 credentials, 22 facts\n',
  })
})

test('a folder that holds something is never written over', () => {
  const folder = writePack(tinyPack())
  const before = readFileSync(join(folder, 'pack.json'), 'utf8')
  const refused = run('pack-new', [folder, '--id', 'it', '--title', 'IT'])
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('is not empty')
  expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toBe(before)
})

test('every broken rule of a pack is named on a line of its own', () => {
  const files = change(tinyPack(), 'credentials/alpha.json', 'issuer', 'nobody')
  const folder = writePack(change(files, 'credentials/beta.json', 'facts.depth.sources', ['no-page']))
  const { code, stderr } = run('pack-validate', [folder])
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    'credentials/alpha.json: issuer: there is no organization "nobody"',
    'credentials/beta.json: facts.depth.sources.0: there is no source "no-page"',
  ])
})

test('a new pack where no folder can be is refused in one line', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'file'), '')
  const refused = run('pack-new', ['file/pack', '--id', 'nursing', '--title', 'Nursing'], folder)
  expect(refused.code).toBe(2)
  expect(refused.stderr).toMatch(/^Cannot write .*\.\n$/)
})

test('two editions of a pack are told apart in words', () => {
  const old = writePack(tinyPack())
  const now = writePack(
    change(tinyPack(), 'credentials/alpha.json', 'facts.exam-fee.recommended.value.amount', 450),
  )
  expect(run('pack-diff', [old, now]).stdout).toBe('credential alpha\n  exam-fee: $425 → $450\n')
  expect(run('pack-diff', [old, old])).toMatchObject({ code: 0, stdout: 'No changes\n' })
})

test('a whole pack that is exported and read again is the same pack', () => {
  const folder = tempFolder()
  const pack = writePack(tinyPack())
  const saved = run('pack-export-ctdl', ['--pack', pack, '--out', 'tiny.jsonld'], folder)
  expect(saved).toMatchObject({ code: 0, stderr: '' })
  expect(run('pack-new', ['again', '--from', 'tiny.jsonld'], folder).code).toBe(0)
  expect(loadPack(join(folder, 'again')).pack).toEqual(loadPack(pack).pack)
})

test('a part of a pack is exported for others, and not taken for a pack', () => {
  const folder = tempFolder()
  const pack = writePack(tinyPack())
  expect(run('pack-export-ctdl', ['alpha', '--pack', pack, '--out', 'one.jsonld'], folder).stdout).toContain(
    '(1 credential)',
  )
  expect(
    run('pack-export-ctdl', ['alpha', 'alpha', '--pack', pack, '--out', 'one.jsonld'], folder).stdout,
  ).toContain('(1 credential)')
  const refused = run('pack-new', ['again', '--from', 'one.jsonld'], folder)
  expect(refused).toMatchObject({ code: 2 })
  expect(refused.stderr).toContain('is not a whole export')
  expect(existsSync(join(folder, 'again'))).toBe(false)
})

test.each([
  ['pack-new', []],
  ['pack-validate', []],
  ['pack-validate', ['one', 'two']],
  ['pack-diff', ['one']],
  ['pack-export-ctdl', ['cpc']],
  ['pack-export-ctdl', ['no-such', '--out', 'x.jsonld']],
  ['pack-export-ctdl', ['--out', 'no/such/folder/x.jsonld']],
])('%s %j is answered with one plain line and no file', (tool, args) => {
  const folder = tempFolder()
  const { code, stdout, stderr } = run(tool, args, folder)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(existsSync(join(folder, 'x.jsonld'))).toBe(false)
})

test('the shipped pack exports whole, from the command as it is documented', () => {
  const folder = tempFolder()
  expect(run('pack-export-ctdl', ['--out', 'all.jsonld'], folder).code).toBe(0)
  expect(run('pack-new', ['again', '--from', 'all.jsonld'], folder).code).toBe(0)
})
