import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensure-browser.ts'
import { ensureSpooler } from './ensure-spooler.ts'
import { binOf, projectRoot, run, runBin, runNpm } from './run.ts'
import { readPlaywright, readVitest } from './test-report.ts'

/** Everything that must hold: check, build, and every suite; the last line counts the tests. */

const results = join(projectRoot, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const vitestReport = join(results, 'vitest.json')
const e2eReport = join(results, 'e2e.json')

const failedSteps: string[] = []

async function step(name: string, code: Promise<number>): Promise<void> {
  if ((await code) === 0) return
  console.error(`\n${name} failed`)
  failedSteps.push(name)
}

// Told at once rather than by the first test that prints.
ensureSpooler()
const env = { ...process.env, CREDENTIAL_COMPASS_BROWSER: await ensureBrowser(), E2E_REPORT: e2eReport }

await step('check', runNpm(['run', '--silent', 'check']))
await step('build', runNpm(['run', '--silent', 'build']))
await step(
  'unit, store, content and host tests',
  runBin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`], {
    env,
  }),
)
await step(
  'end-to-end tests',
  run(process.execPath, [binOf('@playwright/test', 'playwright'), 'test'], { env }),
)

const [vitest, e2e] = [readVitest(vitestReport), readPlaywright(e2eReport)]
const failures = [...vitest.failures, ...e2e.failures]
const passed = vitest.passed + e2e.passed
// Told once more at the end, which is often all that is kept of a long run.
for (const failure of [...failedSteps, ...failures]) console.log(`failed: ${failure}`)
console.log(`tests: ${passed} passed, ${failures.length} failed`)
process.exitCode = failedSteps.length === 0 && failures.length === 0 && passed > 0 ? 0 : 1
