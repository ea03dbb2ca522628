import { parseCommandLine } from '../main/cli.ts'
import { ensureBuilt } from './build.ts'
import { runToExit } from './chromium-host/index.ts'
import { fail } from './fail.ts'
import { appWords, spelled } from './handout-words.ts'

/**
 * `npm run handout -- cpc ccs --out FILE.pdf [--lang es] [--paper a4] …`: the same as the installed app's
 * `--handout=cpc,ccs --handout-out=FILE.pdf …`, with shorter words. Another kind is named with `--kind`; a list of
 * handouts is made with `--batch LIST.csv --out-dir FOLDER`.
 */

const cwd = process.env['INIT_CWD'] ?? process.cwd()
const words = readWords()
const plan = parseCommandLine(words, cwd, new Date(), spelled)
if (plan.kind === 'refused') fail(plan.line)
if (plan.kind === 'help') {
  process.stdout.write(plan.text)
  process.exit(0)
}
await ensureBuilt()
// A list takes as long as it takes, and tells how far it has got.
const { code } = await runToExit({ args: words, cwd }, { relays: true, ends: plan.kind !== 'batch' })
process.exitCode = code

function readWords(): string[] {
  try {
    return appWords(process.argv.slice(2))
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? 'Bad option.') : String(error))
  }
}
