import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensure-browser.ts'
import { ensureSpooler } from './ensure-spooler.ts'
import { binOf, projectRoot, run, runBin, runNpm } from './run.ts'

/** Everything that must hold: check, build, and every suite; the last line counts the tests. */

const results = join(projectRoot, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numTotalTests: number
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

const vitestReport = join(results, 'vitest.json')
const e2eReport = join(results, 'e2e.json')

async function step(name: string, code: Promise<number>): Promise<boolean> {
  const failed = (await code) !== 0
  if (failed) console.error(`\n${name} failed`)
  return !failed
}

// Told at once rather than by the first test that prints.
ensureSpooler()
const env = { ...process.env, CREDENTIAL_COMPASS_BROWSER: await ensureBrowser(), E2E_REPORT: e2eReport }

const steps = [
  await step('check', runNpm(['run', '--silent', 'check'])),
  await step('build', runNpm(['run', '--silent', 'build'])),
  await step(
    'unit, store, content and host tests',
    runBin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`], {
      env,
    }),
  ),
  await step(
    'end-to-end tests',
    run(process.execPath, [binOf('@playwright/test', 'playwright'), 'test'], { env }),
  ),
]

const tests = countTests()
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed`)
process.exitCode = steps.every(Boolean) && tests.failed === 0 && tests.passed > 0 ? 0 : 1

/** From the runners' own reports; a test that did not pass has failed, skipped ones included. */
function countTests(): { passed: number; failed: number } {
  const vitest = readReport<VitestReport>(vitestReport)
  const e2e = readReport<PlaywrightReport>(e2eReport)
  const passed = (vitest?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0)
  const failed =
    (vitest ? vitest.numTotalTests - vitest.numPassedTests : 1) +
    (e2e ? e2e.stats.unexpected + e2e.stats.flaky + e2e.stats.skipped : 1)
  return { passed, failed }
}

function readReport<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch (error) {
    console.error(`No report at ${path}`, error)
    return undefined
  }
}
