import { type Change, diffPacks } from '../domain/catalog/diff.ts'
import { fail } from './fail.ts'
import { fromCaller, packAt } from './pack-arguments.ts'

/** `npm run pack:diff -- OLD NEW`: what changed between two editions of a pack, in words. */

const [before, after, ...others] = process.argv.slice(2)
if (before === undefined || after === undefined || others.length > 0)
  fail('Usage: npm run pack:diff -- OLD NEW')
const changes = diffPacks(packAt(fromCaller(before)), packAt(fromCaller(after)), 'en')
const lines = [...Map.groupBy(changes, ({ part, name }) => `${part} ${name}`)].flatMap(([heading, own]) => [
  heading,
  ...own.map((change) => `  ${lineOf(change)}`),
])
process.stdout.write(`${lines.length > 0 ? lines.join('\n') : 'No changes'}\n`)

function lineOf({ change, what, before: old, after: now }: Change): string {
  return what === undefined ? change : `${what}: ${old || 'nothing'} → ${now || 'nothing'}`
}
