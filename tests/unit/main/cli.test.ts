import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HandoutRequest } from '../../../preload/contract/handouts.ts'
import { parseCommandLine } from '../../../main/cli.ts'

const cwd = process.platform === 'win32' ? 'C:\\work' : '/work'
/** A Sunday. */
const now = new Date(2026, 10, 22, 12)
const plan = (...words: string[]) => parseCommandLine(words, cwd, now)
const line = (...words: string[]) => {
  const result = plan(...words)
  return result.kind === 'refused' ? result.line : undefined
}
const out = '--handout-out=x.pdf'
const complete = ['--handout=cpc,ccs', out]
const study = ['--handout=cpc', '--handout-kind=study-plan', out]

describe('the command line', () => {
  it('opens a window when it asks for nothing', () => {
    expect(plan()).toEqual({ kind: 'window', kiosk: false })
    expect(plan('--kiosk')).toEqual({ kind: 'window', kiosk: true })
  })

  it('names the one printer of a kiosk', () => {
    expect(plan('--kiosk', '--kiosk-printer=Front desk')).toEqual({
      kind: 'window',
      kiosk: true,
      printer: 'Front desk',
    })
  })

  it("passes over Chromium's own switches, and never takes --lang for its own", () => {
    expect(plan('--ozone-platform=headless', '--lang=es', '--user-data-dir=/x')).toMatchObject({
      kind: 'window',
    })
    expect(plan(...complete, '--lang=es')).toMatchObject({ request: { choices: { languages: ['en'] } } })
  })

  it('plans a comparison in English, on two sides of letter paper, without notes unless told otherwise', () => {
    expect(plan(...complete)).toMatchObject({
      kind: 'handout',
      request: {
        kind: 'comparison',
        ids: ['cpc', 'ccs'],
        choices: { languages: ['en'], paper: 'letter', textSize: 'normal', sides: 2, notes: false },
      },
    })
    const other = [
      '--handout-lang=both',
      '--handout-paper=a4',
      '--handout-large-print',
      '--handout-sides=all',
    ]
    expect(plan(...complete, ...other)).toMatchObject({
      request: { choices: { languages: ['en', 'es'], paper: 'a4', textSize: 'large', sides: 'all' } },
    })
  })

  it.each([
    ['comparison', ['--handout=cpc,ccs'], { ids: ['cpc', 'ccs'], state: null }],
    ['comparison', ['--handout=CPC,CCS-P'], { ids: ['cpc', 'ccs-p'], state: null }],
    ['worksheet-blank', [], { ids: [] }],
    ['worksheet-blank', ['--handout=cpc,ccs'], { ids: ['cpc', 'ccs'] }],
    ['counselor', ['--handout=cpc,ccs', '--handout-state=oh'], { ids: ['cpc', 'ccs'], state: 'OH' }],
    ['profile', ['--handout=cpc'], { id: 'cpc', state: null }],
    ['together', ['--handout=cpc,ccs'], { ids: ['cpc', 'ccs'] }],
    ['pathway', ['--handout-from=here', '--handout-to=there'], { start: 'here', goal: 'there' }],
    ['glossary', [], { ids: [] }],
    ['study-plan', ['--handout=cpc'], { id: 'cpc', start: '2026-11-23', hoursPerWeek: 8, target: null }],
    [
      'study-plan',
      ['--handout=cpc', '--handout-start=2027-01-04', '--handout-hours=12', '--handout-target=2027-06-01'],
      { start: '2027-01-04', hoursPerWeek: 12, target: '2027-06-01' },
    ],
  ])('asks for a %s as the contract wants it: %j', (kind, words, request) => {
    const asked = plan(`--handout-kind=${kind}`, ...words, out)
    expect(asked).toMatchObject({ kind: 'handout', request: { kind, ...request } })
    expect(asked.kind === 'handout' && HandoutRequest.safeParse(asked.request).error).toBeUndefined()
  })

  it.each(['worksheet', 'worksheet-blank'])(
    'takes a %s from a file, from the folder it was started in',
    (kind) => {
      const asked = plan(`--handout-kind=${kind}`, '--handout-file=sheet.json', out)
      expect(asked).toMatchObject({ request: { kind, file: join(cwd, 'sheet.json') } })
    },
  )

  it('resolves the file once, from the folder it was started in', () => {
    expect(plan(...complete)).toMatchObject({ out: expect.stringMatching(/work[/\\]x\.pdf$/) })
  })

  it('plans a list, with what holds for all of its lines', () => {
    const asked = plan('--handout-batch=list.csv', '--handout-out-dir=out', '--handout-lang=es')
    expect(asked).toMatchObject({
      kind: 'batch',
      list: expect.stringMatching(/work[/\\]list\.csv$/),
      folder: expect.stringMatching(/work[/\\]out$/),
      defaults: new Map([['lang', 'es']]),
    })
  })

  it.each([
    ['an unknown kind', [...complete, '--handout-kind=poster'], '"poster" is not available'],
    [
      'a start for a comparison',
      [...complete, '--handout-from=here'],
      'kind comparison does not take --handout-from',
    ],
    ['a pathway without an end', ['--handout-kind=pathway', out], 'say --handout-from and --handout-to'],
    [
      'a malformed end',
      ['--handout-kind=pathway', '--handout-from=../x', '--handout-to=there', out],
      'not the name of a start or goal',
    ],
    [
      'credentials for a pathway',
      ['--handout=cpc,ccs', '--handout-kind=pathway', out],
      'kind pathway does not take --handout.',
    ],
    ['a profile of two', [...complete, '--handout-kind=profile'], 'about one credential'],
    ['four held together', ['--handout=a,b,c,d', '--handout-kind=together', out], 'at most 3'],
    ['a worksheet of nothing', ['--handout-kind=worksheet', out], 'name it with --handout-file'],
    [
      'a file and credentials',
      ['--handout=cpc', '--handout-kind=worksheet-blank', '--handout-file=x.json', out],
      'name none besides',
    ],
    ['a day that is none', [...study, '--handout-start=2027-02-30'], '"2027-02-30" is not a date'],
    ['a day in words', [...study, '--handout-start=tomorrow'], '"tomorrow" is not a date'],
    ['an end in the past', [...study, '--handout-target=2026-11-21'], 'in the past'],
    [
      'an end before the start',
      [...study, '--handout-start=2027-05-01', '--handout-target=2027-04-01'],
      'must be later than the start',
    ],
    ['a start that nobody plans', [...study, '--handout-start=9999-12-01'], 'more than ten years away'],
    ['no hours', [...study, '--handout-hours=0'], '"0" hours a week'],
    ['more hours than a week has', [...study, '--handout-hours=200'], 'from 1 to 60'],
    ['three sides', [...complete, '--handout-sides=3'], '"3" is not available'],
    ['one id', ['--handout=cpc', out], 'at least two'],
    ['no id', ['--handout=', out], 'needs a value'],
    ['the same id twice', ['--handout=cpc,cpc', out], '"cpc" is named twice'],
    ['six ids', ['--handout=a,b,c,d,e,f', out], 'at most 5'],
    ['a malformed id', ['--handout=cpc,../x', out], 'not a list of credentials'],
    ['an unknown option', [...complete, '--handout-size=1'], 'Unknown option --handout-size'],
    ['an option without a value', ['--handout=cpc,ccs', '--handout-out'], 'needs a value'],
    ['an unknown language', [...complete, '--handout-lang=fr'], '"fr" is not available'],
    ['an unknown paper', [...complete, '--handout-paper=a5'], '"a5" is not available'],
    ['an unknown state', [...complete, '--handout-state=ZZ'], 'no state "ZZ"'],
    ['a state in full', [...complete, '--handout-state=Ohio'], 'two letters'],
    ['a credential of 49 letters', [`--handout=cpc,${'x'.repeat(49)}`, out], 'not a list'],
    ['a credential with a line break', ['--handout=cpc,c\ns', out], 'not a list'],
    ['a misspelt kiosk', ['--kiosks'], 'Did you mean --kiosk'],
    ['a kiosk in capitals', ['--Kiosk'], 'Did you mean --kiosk'],
    ['a kiosk with a value', ['--kiosk=true'], 'Did you mean --kiosk'],
    ['a printer of a kiosk without a kiosk', ['--kiosk-printer=x'], 'belongs to --kiosk'],
    ['a printer without a name', ['--kiosk', '--kiosk-printer='], 'Did you mean'],
    ['no file', ['--handout=cpc,ccs'], 'with --handout-out.'],
    ['a file that is no PDF', ['--handout=cpc,ccs', '--handout-out=x.doc'], 'must end in .pdf'],
    ['a list without a folder', ['--handout-batch=x.csv'], 'with --handout-out-dir.'],
    ['a folder without a list', [...complete, '--handout-out-dir=x'], 'belongs to a list'],
    [
      'one file for a list',
      ['--handout-batch=x.csv', '--handout-out-dir=x', out],
      'a folder in place of a file',
    ],
  ])('refuses %s in one line', (_, words, part) => {
    const refusal = line(...words)
    expect(refusal).toContain(part)
    expect(refusal).not.toContain('\n')
  })
})
