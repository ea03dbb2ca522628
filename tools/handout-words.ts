import { parseArgs } from 'node:util'
import { bareOptions, type Option, type Spelling } from '../main/cli/options.ts'

/** What the app's options are called here; credentials need no name. */
const names: Readonly<Record<Exclude<Option, 'credentials'>, string>> = {
  kind: 'kind',
  from: 'from-where',
  to: 'to-where',
  file: 'from',
  start: 'start',
  hours: 'hours',
  target: 'target',
  state: 'state',
  lang: 'lang',
  paper: 'paper',
  'large-print': 'large-print',
  sides: 'sides',
  out: 'out',
  batch: 'batch',
  'out-dir': 'out-dir',
  help: 'help',
}

/** As it is written here. */
export const spelled: Spelling = (option, value = '') => {
  if (option === 'credentials') return value || option
  return value === '' ? `--${names[option]}` : `--${names[option]} ${value}`
}

/**
 * Words after `npm run handout --` → those of the installed app.
 * @throws TypeError for a word that is none of these options, or one without its value; its first line says which
 */
export function appWords(args: readonly string[]): string[] {
  const options = Object.entries(names).map(
    ([option, name]) =>
      [name, { type: bareOptions.includes(option as Option) ? 'boolean' : 'string' }] as const,
  )
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(options),
  })
  const given = Object.entries(names).flatMap(([option, name]) => {
    const value = values[name]
    if (value === undefined) return []
    return [value === true ? `--handout-${option}` : `--handout-${option}=${String(value)}`]
  })
  // Said even where nothing else is: without any word, the app would open its window.
  const kind =
    values['kind'] === undefined && values['batch'] === undefined ? ['--handout-kind=comparison'] : []
  return [...(positionals.length > 0 ? [`--handout=${positionals.join(',')}`] : []), ...kind, ...given]
}
