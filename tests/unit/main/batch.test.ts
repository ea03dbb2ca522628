import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../main/cli.ts'
import { makeBatch } from '../../../main/features/make-batch.ts'
import type { Outcome } from '../../../main/features/make-handout.ts'

const fine: Outcome = { code: 0, line: 'Saved.' }

/** Runs a list; answers with what was made of it, told of it, and its end. */
async function batch(text: string, defaults: ReadonlyMap<'lang', string> = new Map(), outcome = fine) {
  const home = mkdtempSync(join(tmpdir(), 'credential-compass-batch-'))
  writeFileSync(join(home, 'list.csv'), text)
  const [made, told]: [Extract<Plan, { kind: 'handout' }>[], string[]] = [[], []]
  const plan = { kind: 'batch', list: join(home, 'list.csv'), folder: join(home, 'out'), defaults } as const
  const end = await makeBatch(plan, {
    make: (asked) => Promise.resolve((made.push(asked), outcome)),
    tell: ({ line }) => void told.push(line),
    now: new Date(2026, 10, 22),
  })
  return { made, told, end, folder: plan.folder, names: made.map(({ out }) => basename(out)) }
}

describe('a list of handouts', () => {
  it('makes each line, with what holds for all, into a folder that it makes', async () => {
    const list = 'credentials,lang,kind\n"cpc,ccs",es,\ncpc ccs,,together\n'
    const { made, end, folder } = await batch(list, new Map([['lang', 'both']]))
    expect(made.map(({ request }) => request)).toMatchObject([
      { kind: 'comparison', ids: ['cpc', 'ccs'], choices: { languages: ['es'] } },
      { kind: 'together', ids: ['cpc', 'ccs'], choices: { languages: ['en', 'es'] } },
    ])
    expect(end).toEqual({ code: 0, line: `Saved 2 of 2 handouts in ${folder}.` })
    expect(existsSync(folder)).toBe(true)
  })

  it('reads the semicolons of a spreadsheet that writes numbers with commas', async () => {
    const { made } = await batch('credentials;lang\r\ncpc,ccs;es\r\n')
    expect(made.map(({ request }) => request)).toMatchObject([
      { ids: ['cpc', 'ccs'], choices: { languages: ['es'] } },
    ])
  })

  it('reads what spreadsheets write: a mark at the start, Windows line ends, empty lines', async () => {
    const { names } = await batch('\uFEFFcredentials,out\r\ncpc ccs,"for Ana, B.pdf"\r\n\r\ncpc rhia,\r\n')
    expect(names).toEqual(['for Ana, B.pdf', 'cpc-rhia.pdf'])
  })

  it('reads what spreadsheets make of it: capitals, empty columns at the end and in between', async () => {
    const list = ['Credentials,,LANG,Out,,', 'Cpc ccs,,Es,For Ana.pdf,,', 'RHIT rhia,,,,', 'cpc ccs,x,es,,,']
    const { made, names, told } = await batch(`${list.join('\r\n')}\r\n,,,,,\r\n`)
    expect(made.map(({ request }) => request)).toMatchObject([
      { ids: ['cpc', 'ccs'], choices: { languages: ['es'] } },
      { ids: ['rhit', 'rhia'], choices: { languages: ['en'] } },
    ])
    expect(names).toEqual(['For Ana.pdf', 'rhit-rhia.pdf'])
    expect(told[2]).toBe('Line 4: The first line has no name for its cell "x".')
  })

  it('reads semicolons with all of that too', async () => {
    const { made, names } = await batch(
      '\uFEFFCredentials;Lang;Out;;\r\n"cpc, ccs";es;"for Ana; B.pdf";;\r\n',
    )
    expect(made.map(({ request }) => request)).toMatchObject([{ ids: ['cpc', 'ccs'] }])
    expect(names).toEqual(['for Ana; B.pdf'])
  })

  it('tells a bad line by its number, goes on, and ends with 1', async () => {
    const { made, told, end } = await batch('credentials\ncpc ccs\ncpc\ncpc ccs rhia\n')
    expect(made).toHaveLength(2)
    expect(told).toEqual(['1/3 Saved.', expect.stringMatching(/^Line 3: .*at least two/), '3/3 Saved.'])
    expect(end).toMatchObject({ code: 1, line: expect.stringContaining('Saved 2 of 3') })
  })

  it('ends with 1 when a handout could not be made', async () => {
    const { told, end } = await batch('credentials\ncpc ccs\n', new Map(), {
      code: 2,
      line: 'The disk is full.',
    })
    expect(told).toEqual(['Line 2: The disk is full.'])
    expect(end.code).toBe(1)
  })

  it('tells of what a line misses and does not take in the words of its columns', async () => {
    const { told } = await batch('kind,credentials,from\n,cpc ccs,here\npathway,,here\nworksheet,,\n')
    expect(told).toEqual([
      'Line 2: A handout of the kind comparison does not take "from".',
      expect.stringMatching(/^Line 3: .* say "from" and "to"/),
      expect.stringMatching(/^Line 4: .* name it with "file"/),
    ])
  })

  it('tells of too many cells, of stray quotation marks, and of one that never closes', async () => {
    const list = [
      'credentials,lang',
      'cpc ccs,es,x',
      'cpc ccs,"e"s',
      'cpc ccs,en',
      '"cpc ccs,en',
      'cpc rhia,en',
    ]
    const { told } = await batch(list.join('\n'))
    expect(told).toEqual([
      'Line 2: The first line has no name for its cell "x".',
      expect.stringMatching(/^Line 3: .*quotation marks/),
      '3/5 Saved.',
      expect.stringMatching(/^Line 5: .*quotation marks/),
      '5/5 Saved.',
    ])
  })

  it('gives each file a name of its own, also where names differ only in case', async () => {
    const { names } = await batch('credentials,lang,large-print\ncpc ccs,,\ncpc ccs,,\ncpc ccs,es,yes\n')
    expect(names).toEqual(['cpc-ccs.pdf', 'cpc-ccs-2.pdf', 'cpc-ccs-es-large.pdf'])
    const twins = await batch('credentials,out\ncpc ccs,a.pdf\ncpc rhia,A.pdf\n')
    expect(twins.names).toEqual(['a.pdf'])
    expect(twins.told[1]).toContain('is saved as "A.pdf" already')
  })

  it('gives the name of a line that asks for nothing to the next', async () => {
    const list = 'credentials,kind,out\ncpc,profil,x.pdf\ncpc,profile,x.pdf\ncpc,profil,\ncpc,profile,\n'
    expect((await batch(list)).names).toEqual(['x.pdf', 'profile-cpc.pdf'])
  })

  it('writes nowhere but into the folder', async () => {
    const { made, told } = await batch('credentials,out\ncpc ccs,../a.pdf\ncpc ccs,/elsewhere/a.pdf\n')
    expect(made).toEqual([])
    expect(told.every((line) => line.includes('is not a name that every system takes'))).toBe(true)
  })

  it('tells of names that Windows refuses, on every system', async () => {
    const refused = [
      'CON.pdf',
      'nul .a.pdf',
      'a:b.pdf',
      'why?.pdf',
      '<a>.pdf',
      'a|b.pdf',
      'a\\b.pdf',
      'a\tb.pdf',
    ]
    const list = refused.map((name) => `cpc ccs,${name}`).join('\n')
    const { made, told } = await batch(`credentials,out\n${list}\n`)
    expect(made).toEqual([])
    expect(told.map((line) => /^Line (\d+): .* is not a name/.exec(line)?.[1])).toEqual(
      refused.map((_, place) => String(place + 2)),
    )
    const { names } = await batch('credentials,out\ncpc ccs,console.pdf\n')
    expect(names).toEqual(['console.pdf'])
  })

  it.each([
    ['an empty list', '', 'names of its columns'],
    ['a list without lines', 'credentials\n', 'no handout'],
    ['an unknown column', 'credentials,colour\ncpc ccs,red\n', 'unknown column "colour"'],
    ['a column twice', 'credentials,lang,lang\ncpc ccs,en,es\n', 'twice'],
    ['a column twice, once with a capital', 'credentials,lang,Lang\ncpc ccs,en,es\n', '"Lang" twice'],
  ])('refuses %s with 2 and one line', async (_, text, part) => {
    const { made, end } = await batch(text)
    expect(made).toEqual([])
    expect(end).toMatchObject({ code: 2, line: expect.stringContaining(part) })
  })

  it('refuses a list that is not there, and a folder that cannot be made, and makes one that can', async () => {
    const home = mkdtempSync(join(tmpdir(), 'credential-compass-batch-'))
    writeFileSync(join(home, 'list.csv'), 'credentials\ncpc ccs\n')
    const parts = { make: () => Promise.resolve(fine), tell: () => undefined, now: new Date() }
    const plan = { kind: 'batch', list: join(home, 'list.csv'), folder: home, defaults: new Map() } as const
    expect(await makeBatch({ ...plan, list: join(home, 'none.csv') }, parts)).toMatchObject({ code: 2 })
    const folders = [join(home, 'list.csv'), join(home, 'list.csv', 'x')]
    // Where the system takes no new folder, and Node's own way of making several would never end.
    if (process.platform === 'linux') folders.push('/proc/nowhere', '/proc/nowhere/deeper')
    for (const folder of folders) {
      expect(await makeBatch({ ...plan, folder }, parts)).toMatchObject({
        code: 2,
        line: `Cannot make the folder ${folder}.`,
      })
    }
    expect(await makeBatch({ ...plan, folder: join(home, 'new', 'newer') }, parts)).toMatchObject({ code: 0 })
    expect(existsSync(join(home, 'new', 'newer'))).toBe(true)
  })
})
