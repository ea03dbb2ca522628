import type { z } from 'zod'
import type { HandoutRequest } from '../../preload/contract/handouts.ts'
import type { HandoutOption, Options } from './options.ts'
import { UsageError } from './usage-error.ts'

type Choices = z.input<typeof HandoutRequest>['choices']

/** Those that every kind takes. */
export const choiceOptions: readonly HandoutOption[] = [
  'kind',
  'lang',
  'paper',
  'large-print',
  'sides',
  'out',
]

const languages = { en: ['en'], es: ['es'], both: ['en', 'es'] } as const
const papers = { letter: 'letter', a4: 'a4' } as const
const sizes = { no: 'normal', yes: 'large' } as const
const sides = { 1: 1, 2: 2, all: 'all' } as const

/** Notes are a person's own: from the command line none are printed. */
export function readChoices(options: Options): Choices {
  return {
    languages: [...pick(languages, options.get('lang') ?? 'en', 'Language')],
    paper: pick(papers, options.get('paper') ?? 'letter', 'Paper'),
    textSize: pick(sizes, options.get('large-print') ?? 'no', 'Large print'),
    sides: pick(sides, options.get('sides') ?? '2', 'Number of sides'),
    notes: false,
  }
}

function pick<T extends object>(table: T, word: string, what: string): T[keyof T] {
  const names = Object.keys(table)
  if (!names.includes(word)) {
    throw new UsageError(`${what} "${word}" is not available. Choose ${names.join(', ')}.`)
  }
  return table[word as keyof T]
}
