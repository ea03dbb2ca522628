import { parseArgs } from 'node:util'
import { parseCommandLine } from '../main/cli.ts'
import { ensureBuilt } from './build.ts'
import { runToExit } from './chromium-host/index.ts'
import { fail } from './fail.ts'

/**
 * `npm run handout -- cpc ccs --out FILE.pdf [--lang es] [--paper a4] …`: the same as the installed app's
 * `--handout=cpc,ccs --handout-out=FILE.pdf …`, with shorter words. Another kind is named with `--kind`; a list of
 * handouts is made with `--batch LIST.csv --out-dir FOLDER`.
 */

/** Words here, and what the app calls them. */
const names = {
  kind: 'kind',
  'from-where': 'from',
  'to-where': 'to',
  from: 'file',
  start: 'start',
  hours: 'hours',
  target: 'target',
  state: 'state',
  lang: 'lang',
  paper: 'paper',
  sides: 'sides',
  out: 'out',
  batch: 'batch',
  'out-dir': 'out-dir',
} as const

const cwd = process.env['INIT_CWD'] ?? process.cwd()
const words = appWords(process.argv.slice(2))
const plan = parseCommandLine(words, cwd, new Date())
if (plan.kind === 'refused') fail(plan.line)
await ensureBuilt()
// A list takes as long as it takes, and tells how far it has got.
const { code } = await runToExit({ args: words, cwd }, { relays: true, ends: plan.kind !== 'batch' })
process.exitCode = code

function appWords(args: readonly string[]): string[] {
  try {
    const options: Record<string, { readonly type: 'string' | 'boolean' }> = {
      ...Object.fromEntries(Object.keys(names).map((word) => [word, { type: 'string' }])),
      'large-print': { type: 'boolean' },
    }
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const given = Object.entries(names).flatMap(([word, name]) => {
      const value = values[word]
      return typeof value === 'string' ? [`--handout-${name}=${value}`] : []
    })
    const needsNone = values['kind'] !== undefined || values['batch'] !== undefined
    return [
      ...(positionals.length > 0 || !needsNone ? [`--handout=${positionals.join(',')}`] : []),
      ...given,
      ...(values['large-print'] === true ? ['--handout-large-print'] : []),
    ]
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? 'Bad option.') : String(error))
  }
}
