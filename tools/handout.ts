import { parseArgs } from 'node:util'
import { parseCommandLine } from '../main/cli.ts'
import { ensureBuilt } from './build.ts'
import { runToExit } from './chromium-host/index.ts'
import { fail } from './fail.ts'

/**
 * `npm run handout -- cpc ccs --out FILE.pdf [--lang es] [--paper a4] [--state OH]`: the same as the installed
 * app's `--handout=cpc,ccs --handout-out=FILE.pdf …`, with shorter words.
 */

const cwd = process.env['INIT_CWD'] ?? process.cwd()
const words = appWords(process.argv.slice(2))
const plan = parseCommandLine(words, cwd)
if (plan.kind === 'refused') fail(plan.line)
await ensureBuilt()
const { code, stdout, stderr } = await runToExit({ args: words, cwd })
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = code

function appWords(args: readonly string[]): string[] {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        lang: { type: 'string' },
        paper: { type: 'string' },
        state: { type: 'string' },
        kind: { type: 'string', default: 'comparison' },
      },
    })
    if (values.kind !== 'comparison') fail(`Kind "${values.kind}" is not available. Choose comparison.`)
    return [
      `--handout=${positionals.join(',')}`,
      ...(values.out === undefined ? [] : [`--handout-out=${values.out}`]),
      ...(values.lang === undefined ? [] : [`--handout-lang=${values.lang}`]),
      ...(values.paper === undefined ? [] : [`--handout-paper=${values.paper}`]),
      ...(values.state === undefined ? [] : [`--handout-state=${values.state}`]),
    ]
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? 'Bad option.') : String(error))
  }
}
