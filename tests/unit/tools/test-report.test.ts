import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../../tools/run.ts'
import { readPlaywright, readVitest, type TestReport } from '../../../tools/test-report.ts'

function told(read: (path: string) => TestReport, report: unknown): TestReport {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
  return read(join(folder, 'report.json'))
}

/** As Vitest writes it. */
const vitestFile = (name: string, message: string, tests: readonly object[]) => ({
  name: join(projectRoot, name),
  status: message !== '' || tests.some((test) => !('passed' in test)) ? 'failed' : 'passed',
  message,
  assertionResults: tests,
})
const good = { fullName: 'all is well', status: 'passed', failureMessages: [], passed: true }

describe('what the runners report', () => {
  it('names each test that failed, with its reason in one line', () => {
    const bad = {
      fullName: 'two is one',
      status: 'failed',
      failureMessages: ['\u001B[31mNo: 2\u001B[39m\n at x'],
    }
    expect(told(readVitest, { testResults: [vitestFile('tests/a.test.ts', '', [good, bad])] })).toEqual({
      passed: 1,
      failures: ['tests/a.test.ts › two is one › No: 2'],
    })
  })

  it('counts what was skipped as failed, and a file that could not be loaded too', () => {
    const skipped = { fullName: 'never ran', status: 'skipped', failureMessages: [] }
    const files = [
      vitestFile('tests/a.test.ts', '', [good, skipped]),
      vitestFile('tests/b.test.ts', 'no start', [skipped]),
      vitestFile('tests/c.test.ts', 'Cannot find module', []),
    ]
    expect(told(readVitest, { testResults: files })).toEqual({
      passed: 1,
      failures: [
        'tests/a.test.ts › never ran › skipped',
        'tests/b.test.ts › never ran › no start',
        'tests/c.test.ts › as a whole › Cannot find module',
      ],
    })
  })

  it('counts what passed at the second try, or failed before any test, as failed', () => {
    const spec = (title: string, status: string, message?: string) => ({
      file: 'a.spec.ts',
      title,
      tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
    })
    const inner = { specs: [spec('is flaky', 'flaky'), spec('is broken', 'unexpected', '\nError: gone')] }
    const report = {
      suites: [{ specs: [spec('works', 'expected')], suites: [inner] }],
      errors: [{ message: 'No build' }],
    }
    expect(told(readPlaywright, report)).toEqual({
      passed: 1,
      failures: [
        'a.spec.ts › is flaky › flaky',
        'a.spec.ts › is broken › Error: gone',
        'playwright › No build',
      ],
    })
  })

  it('takes a report that is not there for a failure', () => {
    const { passed, failures } = readVitest(join(projectRoot, 'no-such-report.json'))
    expect(passed).toBe(0)
    expect(failures).toEqual([expect.stringContaining('no-such-report.json › no report')])
  })
})
