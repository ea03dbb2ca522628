import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../tools/run.ts'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(tool: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectRoot, 'tools', tool), ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** A copy of the shipped pack in which CPC says nothing of how often the exam may be taken again. */
function silentPack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(projectRoot, 'resources/packs/medical-coding'), folder, { recursive: true })
  const file = join(folder, 'credentials/cpc.json')
  const { facts, ...credential } = JSON.parse(readFileSync(file, 'utf8')) as { facts: object }
  const said = Object.entries(facts).filter(([id]) => id !== 'retake-rule')
  writeFileSync(file, JSON.stringify({ ...credential, facts: Object.fromEntries(said) }))
  return folder
}

describe('the coverage report', () => {
  it('shows that no credential of the shipped pack is silent, in 120 columns', async () => {
    const { code, stdout } = await run('content-report.ts')
    expect(code).toBe(0)
    expect(stdout).toContain('No cell is silent.')
    expect(stdout).toMatch(/^ {2}exam-time .* D /m)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it('fails on a silent cell, and shows which it is', async () => {
    const { code, stdout } = await run('content-report.ts', silentPack())
    expect(code).toBe(1)
    expect(stdout).toMatch(/^ {2}retake-rule .*\?/m)
    expect(stdout).toContain('Silent cells: 1.')
  })

  it('is there for programs too', async () => {
    const { code, stdout } = await run('content-report.ts', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      cells: { 'exam-time': { cpc: 'disputed', ccs: 'secondary' } },
      totals: { silent: 0 },
    })
  })
})

describe('the list of what to check again', () => {
  it('is empty on the day when the oldest of the facts was new', async () => {
    const { code, stdout } = await run('content-stale.ts', '--on', '2015-01-01')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^0 of \d{4} facts/)
    expect(stdout).not.toContain('Due')
  })

  it('names the prices of an edition that is a year old, oldest first', async () => {
    const { stdout } = await run('content-stale.ts', '--on', '2028-01-01')
    const [, due = '', next = ''] = stdout.split(/^Due$|^Next$/m)
    expect(due).toMatch(/Nov 30, 2026 +Pay, Middle wage of the occupation: .*CPC/)
    expect(due).toMatch(/Sep 25, 2027 +Cost, Exam fee, member: .*CPC/)
    const days = [...(due + next).matchAll(/^ {2}(\w{3} \d+, \d{4})/gm)].map(([, day = '']) =>
      Date.parse(day),
    )
    expect(days.length).toBeGreaterThan(50)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it.each([
    [['--on', 'tomorrow'], '"tomorrow" is not a day'],
    [['--off'], "'--off'"],
    [['/nowhere'], 'pack.json: is missing'],
  ])('refuses %j with one line', async (args, line) => {
    const { code, stdout, stderr } = await run('content-stale.ts', ...args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
