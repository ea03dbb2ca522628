import { runNpm } from './run.ts'

/** All checks at once, since none takes more than one of the processor's cores for long. */

const checks = ['format', 'lint', 'types', 'dead']

const codes = await Promise.all(checks.map((name) => runNpm(['run', '--silent', `check:${name}`])))
const failed = checks.filter((_, place) => codes[place] !== 0)
if (failed.length > 0) console.error(`failed: ${failed.map((name) => `npm run check:${name}`).join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
