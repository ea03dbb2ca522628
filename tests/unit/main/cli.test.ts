import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../main/cli.ts'

const cwd = process.platform === 'win32' ? 'C:\\work' : '/work'
const plan = (...words: string[]) => parseCommandLine(words, cwd)
const line = (...words: string[]) => {
  const result = plan(...words)
  return result.kind === 'refused' ? result.line : undefined
}
const complete = ['--handout=cpc,ccs', '--handout-out=x.pdf']

describe('the command line', () => {
  it('opens a window when it asks for nothing', () => {
    expect(plan()).toEqual({ kind: 'window', kiosk: false })
    expect(plan('--kiosk')).toEqual({ kind: 'window', kiosk: true })
  })

  it("passes over Chromium's own switches, and never takes --lang for its own", () => {
    expect(plan('--ozone-platform=headless', '--lang=es', '--user-data-dir=/x')).toMatchObject({
      kind: 'window',
    })
    expect(plan(...complete, '--lang=es')).toMatchObject({ request: { language: 'en' } })
  })

  it('plans a handout, on letter paper in English unless told otherwise', () => {
    expect(plan(...complete)).toMatchObject({
      kind: 'handout',
      request: { kind: 'comparison', ids: ['cpc', 'ccs'], language: 'en', paper: 'letter' },
    })
    expect(plan(...complete, '--handout-lang=es', '--handout-paper=a4')).toMatchObject({
      request: { language: 'es', paper: 'a4' },
    })
  })

  it('takes the two letters of a state in any case', () => {
    expect(plan(...complete)).toMatchObject({ request: { state: null } })
    expect(plan(...complete, '--handout-state=oh')).toMatchObject({ request: { state: 'OH' } })
  })

  it('resolves the file once, from the folder it was started in', () => {
    expect(plan(...complete)).toMatchObject({ out: expect.stringMatching(/work[/\\]x\.pdf$/) })
  })

  it('plans a handout of pathways from a start and a goal', () => {
    const ends = [
      '--handout-kind=pathway',
      '--handout-from=here',
      '--handout-to=there',
      '--handout-out=x.pdf',
    ]
    expect(plan(...ends)).toMatchObject({
      kind: 'handout',
      request: { kind: 'pathway', start: 'here', goal: 'there', language: 'en', paper: 'letter' },
    })
  })

  it.each([
    ['an unknown kind', [...complete, '--handout-kind=poster'], '"poster" is not available'],
    ['a start for a comparison', [...complete, '--handout-from=here'], 'belongs to --handout-kind=pathway'],
    ['a pathway without an end', ['--handout-kind=pathway', '--handout-out=x.pdf'], 'a start and a goal'],
    [
      'a malformed end',
      ['--handout-kind=pathway', '--handout-from=../x', '--handout-to=there', '--handout-out=x.pdf'],
      'not the name of a start or goal',
    ],
    [
      'credentials for a pathway',
      ['--handout=cpc,ccs', '--handout-kind=pathway', '--handout-out=x.pdf'],
      'does not belong to a pathway',
    ],
    ['one id', ['--handout=cpc', '--handout-out=x.pdf'], 'at least two'],
    ['no id', ['--handout=', '--handout-out=x.pdf'], 'needs a value'],
    ['the same id twice', ['--handout=cpc,cpc', '--handout-out=x.pdf'], '"cpc" is named twice'],
    ['six ids', ['--handout=a,b,c,d,e,f', '--handout-out=x.pdf'], 'at most 5'],
    ['a malformed id', ['--handout=cpc,../x', '--handout-out=x.pdf'], 'not a list of credentials'],
    ['an unknown option', [...complete, '--handout-size=1'], 'Unknown option --handout-size'],
    ['an option without a value', ['--handout=cpc,ccs', '--handout-out'], 'needs a value'],
    ['an unknown language', [...complete, '--handout-lang=fr'], '"fr" is not available'],
    ['an unknown paper', [...complete, '--handout-paper=a5'], '"a5" is not available'],
    ['an unknown state', [...complete, '--handout-state=ZZ'], 'no state "ZZ"'],
    ['a state in full', [...complete, '--handout-state=Ohio'], 'two letters'],
    ['a credential of 49 letters', [`--handout=cpc,${'x'.repeat(49)}`, '--handout-out=x.pdf'], 'not a list'],
    ['a credential with a line break', ['--handout=cpc,c\ns', '--handout-out=x.pdf'], 'not a list'],
    ['a misspelt kiosk', ['--kiosks'], 'Did you mean --kiosk?'],
    ['a kiosk in capitals', ['--Kiosk'], 'Did you mean --kiosk?'],
    ['a kiosk with a value', ['--kiosk=true'], 'Did you mean --kiosk?'],
    ['no file', ['--handout=cpc,ccs'], 'Say where to save'],
    ['a file that is no PDF', ['--handout=cpc,ccs', '--handout-out=x.doc'], 'must end in .pdf'],
  ])('refuses %s in one line', (_, words, part) => {
    const refusal = line(...words)
    expect(refusal).toContain(part)
    expect(refusal).not.toContain('\n')
  })
})
