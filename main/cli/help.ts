import { defaultHoursAWeek } from '../../domain/handout/choices.ts'
import { kinds } from './kinds.ts'
import { handoutOptions, type Option, type Spelling } from './options.ts'

/** What an option takes, and what it is for. */
const meanings: Readonly<Record<Option, readonly [value: string, use: string]>> = {
  credentials: ['cpc,ccs', 'which credentials, by their letters'],
  kind: ['KIND', 'one of those below; a comparison where none is named'],
  state: ['ST', "pay in this state too, by the two letters of a state's name"],
  from: ['PLACE', 'where the way begins, as in no-experience'],
  to: ['PLACE', 'where the way leads, as in hospital-inpatient'],
  start: ['DATE', 'when studying begins, as in 2027-01-04'],
  hours: ['NUMBER', `hours of study a week; ${defaultHoursAWeek} where none are named`],
  target: ['DATE', 'when the exam is to be'],
  file: ['FILE', 'a worksheet that was saved as a file'],
  lang: ['LANGUAGE', 'en, es or both'],
  paper: ['PAPER', 'letter or a4'],
  sides: ['NUMBER', '1, 2 or all: what a sheet is fitted to'],
  'large-print': ['', 'text of 18 points'],
  out: ['FILE.pdf', 'where to save it'],
  batch: ['LIST.csv', 'one handout for each line of this list'],
  'out-dir': ['FOLDER', 'where to save what the list asks for'],
  help: ['', 'this text'],
}

/** Every option and kind, in the words that people write where they ask. */
export function helpText(spell: Spelling): string {
  const options = Object.entries(meanings).map(([option, [value, use]]) =>
    line(spell(option as Option, value), use),
  )
  const own = Object.entries(kinds).map(([kind, reader]) =>
    line(kind, reader.options.map((option) => spell(option)).join(' ')),
  )
  return [
    'Makes handouts as PDF files, without opening a window.',
    '',
    ...options,
    '',
    'Kinds, and what each takes besides the options of any:',
    '',
    ...own,
    '',
    `The first line of a list names its columns: ${handoutOptions.join(', ')}.`,
    'There, from and to are places, and file is a worksheet.',
    '',
  ].join('\n')
}

const line = (name: string, use: string): string => `  ${name.padEnd(32)} ${use}`.trimEnd()
