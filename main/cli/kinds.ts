import type { z } from 'zod'
import { mostCompared } from '../../domain/compare/address.ts'
import { mostTogether } from '../../domain/compare/together.ts'
import type { HandoutRequest } from '../../preload/contract/handouts.ts'
import type { Asking } from './asking.ts'
import type { HandoutOption, Options } from './options.ts'
import { readDates, readHours } from './study-plan.ts'
import { readEnds, readFile, readIds, readOneId, readState } from './subjects.ts'

type Request = z.input<typeof HandoutRequest>
type Kind = Request['kind']

/** Of a worksheet that was saved as a file: what is stored belongs to whoever has the app open. */
interface FileRequest<K extends Kind> {
  readonly kind: K
  /** Whole path. */
  readonly file: string
  readonly choices: Request['choices']
}
/** What can be asked for on the command line. */
export type AskedHandout = Request | FileRequest<'worksheet'> | FileRequest<'worksheet-blank'>

type WithoutChoices<R> = R extends Request | FileRequest<Kind> ? Omit<R, 'kind' | 'choices'> : never
/** What a handout of a kind is about, without what can be chosen for any. */
type Subject<K extends Kind> = WithoutChoices<Extract<AskedHandout, { kind: K }>>

interface KindReader<K extends Kind> {
  /** Those that it takes, besides what every kind takes. */
  readonly options: readonly HandoutOption[]
  /** @throws UsageError when that cannot be told from the options */
  readonly read: (options: Options, asking: Asking) => Subject<K>
}

/** Every kind of handout, and the words that it is asked for with. */
export const kinds: { readonly [K in Kind]: KindReader<K> } = {
  comparison: {
    options: ['credentials', 'state'],
    read: (options) => ({
      ids: readIds(options, 'A comparison', 2, mostCompared),
      state: readState(options),
    }),
  },
  counselor: {
    options: ['credentials', 'state'],
    read: (options) => ({
      ids: readIds(options, 'A counselor sheet', 2, mostCompared),
      state: readState(options),
    }),
  },
  profile: {
    options: ['credentials', 'state'],
    read: (options) => ({ id: readOneId(options, 'A profile'), state: readState(options) }),
  },
  together: {
    options: ['credentials'],
    read: (options) => ({ ids: readIds(options, 'Holding several', 2, mostTogether) }),
  },
  pathway: { options: ['from', 'to'], read: readEnds },
  'study-plan': {
    options: ['credentials', 'start', 'hours', 'target'],
    read: (options, { today }) => ({
      id: readOneId(options, 'A study plan'),
      ...readDates(options, today),
      hoursPerWeek: readHours(options),
    }),
  },
  glossary: {
    options: ['credentials'],
    read: (options) => ({ ids: readIds(options, 'A glossary', 0, mostCompared) }),
  },
  worksheet: {
    options: ['file'],
    read: (options, asking) => ({ file: readFile(options, asking) }),
  },
  'worksheet-blank': {
    options: ['credentials', 'file'],
    read: (options, asking) =>
      options.has('file')
        ? { file: readFile(options, asking) }
        : { ids: readIds(options, 'A blank worksheet', 0, mostCompared) },
  },
}

export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word)
}
