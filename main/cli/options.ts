import { UsageError } from './usage-error.ts'

/**
 * Words after `--handout-`; `credentials` is `--handout=` itself. Own names throughout: Chromium reads `--lang`
 * and its kind from the same command line.
 */
export const handoutOptions = [
  'credentials',
  'kind',
  'from',
  'to',
  'file',
  'start',
  'hours',
  'target',
  'state',
  'lang',
  'paper',
  'large-print',
  'sides',
  'out',
] as const
export type HandoutOption = (typeof handoutOptions)[number]
export type Options = ReadonlyMap<HandoutOption, string>

/** Of a list, whose lines then name the rest. */
const listOptions = ['batch', 'out-dir'] as const
export type Option = HandoutOption | (typeof listOptions)[number] | 'help'

/** Those that say all by being there. */
export const bareOptions: readonly Option[] = ['large-print', 'help']

/** How an option is written, with its value or without, where it was asked for: people are told of it in those words. */
export type Spelling = (option: Option, value?: string) => string

/** As the app's own command line has it. */
export const flagOf: Spelling = (option, value = '') => {
  const flag = option === 'credentials' ? '--handout' : `--handout-${option}`
  return value === '' ? flag : `${flag}=${value}`
}

const flags = new Map(
  [...handoutOptions, ...listOptions, 'help' as const].map((option) => [flagOf(option), option]),
)

/**
 * Switches that are not the app's own belong to Chromium and are passed over.
 * @throws UsageError for a misspelt one of its own, or one without a value
 */
export function readOptions(words: readonly string[], spell: Spelling): Map<Option, string> {
  const options = new Map<Option, string>()
  for (const word of words) {
    if (!word.startsWith('--handout')) continue
    const [flag = '', ...rest] = word.split('=')
    const option = flags.get(flag)
    if (!option) throw new UsageError(`Unknown option ${flag}.`)
    const isBare = bareOptions.includes(option) && rest.length === 0
    const value = isBare ? 'yes' : rest.join('=')
    if (value === '') throw new UsageError(`${spell(option)} needs a value.`)
    options.set(option, value)
  }
  return options
}

export function isHandoutOption(word: string): word is HandoutOption {
  return (handoutOptions as readonly string[]).includes(word)
}
