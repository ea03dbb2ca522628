import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../main/cli.ts'
import { kinds } from '../../../main/cli/kinds.ts'
import { appWords, spelled } from '../../../tools/handout-words.ts'

const cwd = process.platform === 'win32' ? 'C:\\work' : '/work'
const today = new Date(2026, 10, 22)
const plan = (...words: string[]) =>
  parseCommandLine(appWords([...words, '--out', 'x.pdf']), cwd, today, spelled)
const refusal = (...words: string[]) => {
  const result = parseCommandLine(appWords(words), cwd, today, spelled)
  return result.kind === 'refused' ? result.line : undefined
}

describe('the short words of npm run handout', () => {
  it.each([
    [
      ['cpc', 'ccs', 'cic', '--paper', 'a4', '--lang', 'both', '--large-print', '--sides', 'all'],
      {
        kind: 'comparison',
        ids: ['cpc', 'ccs', 'cic'],
        choices: { languages: ['en', 'es'], paper: 'a4', textSize: 'large', sides: 'all' },
      },
    ],
    [['cpc', 'ccs', '--kind', 'counselor', '--state', 'OH'], { kind: 'counselor', state: 'OH' }],
    [['cpc', '--kind', 'profile'], { kind: 'profile', id: 'cpc' }],
    [['cpc', 'ccs', '--kind', 'together'], { kind: 'together', ids: ['cpc', 'ccs'] }],
    [
      ['--kind', 'pathway', '--from-where', 'here', '--to-where', 'there'],
      { kind: 'pathway', start: 'here', goal: 'there' },
    ],
    [
      ['cpc', '--kind', 'study-plan', '--start', '2027-01-04', '--hours', '10', '--target', '2027-06-01'],
      { kind: 'study-plan', start: '2027-01-04', hoursPerWeek: 10, target: '2027-06-01' },
    ],
    [['--kind', 'glossary'], { kind: 'glossary', ids: [] }],
    [['--kind', 'worksheet', '--from', 's.json'], { kind: 'worksheet', file: join(cwd, 's.json') }],
    [['cpc', '--kind', 'worksheet-blank'], { kind: 'worksheet-blank', ids: ['cpc'] }],
  ])('ask for what they say: %j', (words, request) => {
    expect(plan(...words)).toMatchObject({ kind: 'handout', request, out: join(cwd, 'x.pdf') })
  })

  it('are those of the README, where every kind stands', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const lines = [...readme.matchAll(/^npm run -s handout -- (.+)$/gm)].map(([, words = '']) => words)
    const plans = lines.map((words) => parseCommandLine(appWords(words.split(' ')), cwd, today, spelled))
    const asked = plans.map((one) => (one.kind === 'handout' ? one.request.kind : one))
    expect(new Set(asked)).toEqual(new Set(Object.keys(kinds)))
  })

  it('ask for a list, with what holds for all of its lines', () => {
    expect(
      parseCommandLine(
        appWords(['--batch', 'list.csv', '--out-dir', 'many', '--from-where', 'here', '--large-print']),
        cwd,
        new Date(),
      ),
    ).toEqual({
      kind: 'batch',
      list: join(cwd, 'list.csv'),
      folder: join(cwd, 'many'),
      defaults: new Map([
        ['from', 'here'],
        ['large-print', 'yes'],
      ]),
    })
  })

  it('name a worksheet from where the command is written, also beside a list elsewhere', () => {
    const words = ['--batch', 'lists/l.csv', '--out-dir', 'many', '--kind', 'worksheet', '--from', 's.json']
    expect(parseCommandLine(appWords(words), cwd, today, spelled)).toMatchObject({
      kind: 'batch',
      list: join(cwd, 'lists', 'l.csv'),
      defaults: new Map([
        ['kind', 'worksheet'],
        ['file', join(cwd, 's.json')],
      ]),
    })
  })

  it('are all told by --help, with every kind, in the words of whoever asks', () => {
    const help = (words: string[], spell?: typeof spelled): string => {
      const told = parseCommandLine(words, cwd, today, spell)
      return told.kind === 'help' ? told.text : ''
    }
    const short = help(appWords(['--help']), spelled)
    const long = help(['--handout-help'])
    for (const word of ['--from-where', '--to-where', '--out-dir', '--large-print', '--hours']) {
      expect(short).toContain(`  ${word} `)
    }
    expect(short).not.toContain('--handout')
    expect(long).toContain('  --handout-out-dir=FOLDER ')
    for (const kind of Object.keys(kinds)) {
      expect(short).toContain(`\n  ${kind} `)
      expect(long).toContain(`\n  ${kind} `)
    }
    expect(help(appWords(['cpc', '--help', '--kind', 'profile']), spelled)).toBe(short)
  })

  it.each([
    [[], 'at least two credentials'],
    [['cpc', 'ccs'], 'with --out.'],
    [['cpc', 'ccs', '--from-where', 'here', '--out', 'x.pdf'], 'does not take --from-where.'],
    [['cpc', 'ccs', '--from', 's.json', '--out', 'x.pdf'], 'does not take --from.'],
    [['--kind', 'pathway', '--out', 'x.pdf'], 'say --from-where and --to-where'],
    [['cpc', '--kind', 'pathway', '--out', 'x.pdf'], 'does not take credentials.'],
    [['--kind', 'worksheet', '--out', 'x.pdf'], 'name it with --from.'],
    [['cpc', 'ccs', '--state=', '--out', 'x.pdf'], '--state needs a value'],
    [['--batch', 'list.csv'], 'with --out-dir.'],
    [['cpc', 'ccs', '--out-dir', 'many'], '--out-dir belongs to a list'],
  ])('are those of a refusal: %j', (words, part) => {
    expect(refusal(...words)).toContain(part)
    expect(refusal(...words)).not.toContain('--handout')
  })
})
