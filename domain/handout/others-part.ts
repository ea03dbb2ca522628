import { needs } from './needs.ts'

/** What a profile says of other credentials: left out as one, where it does not fit. No dimension has such an id. */
export const othersPart = {
  id: ':others',
  label: { en: 'What it has to do with others', es: 'Qué tiene que ver con otras' },
  need: needs.optional,
} as const
