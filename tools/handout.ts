import { parseArgs } from 'node:util'
import { parseCommandLine } from '../main/cli.ts'
import { ensureBuilt } from './build.ts'
import { runToExit } from './chromium-host/index.ts'
import { fail } from './fail.ts'

/**
 * `npm run handout -- cpc ccs --out FILE.pdf [--lang es] [--paper a4] [--state OH]`: the same as the installed
 * app's `--handout=cpc,ccs --handout-out=FILE.pdf …`, with shorter words. For a plan, in place of credentials:
 * `--kind pathway --from-where no-experience --to-where hospital-inpatient`.
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
        kind: { type: 'string' },
        'from-where': { type: 'string' },
        'to-where': { type: 'string' },
      },
    })
    const named = {
      kind: values.kind,
      from: values['from-where'],
      to: values['to-where'],
      out: values.out,
      lang: values.lang,
      paper: values.paper,
      state: values.state,
    }
    const ids =
      positionals.length > 0 || values.kind === undefined ? [`--handout=${positionals.join(',')}`] : []
    const rest = Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [`--handout-${name}=${value}`],
    )
    return [...ids, ...rest]
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? 'Bad option.') : String(error))
  }
}
