import { describe, expect, it } from 'vitest'
import { PackSummary } from '../../../domain/catalog/pack.ts'
import { changed, composerAddress, kinds, readAsked } from '../../../renderer/features/handouts/asked.ts'
import { dimension, group, summary } from '../sample.ts'

const sunday = '2026-11-22'

const words = (text: string) => ({ en: text, es: text })
const end = (id: string) => ({ id, label: words(id), help: words(id) })

/** A field with these credentials, the first two of them at its start, and these ends of pathways. */
function pack(id: string, credentials: readonly string[], ends: readonly string[] = []): PackSummary {
  const issuer = { id: 'board', name: 'Board', shortName: 'B', page: 'https://example.org/' }
  return PackSummary.parse({
    ...summary([group(dimension('fee', 'money'))]),
    id,
    home: credentials.slice(0, 2),
    credentials: credentials.map((one) => ({
      id: one,
      abbreviation: one.toUpperCase(),
      name: one,
      gloss: words(one),
      issuer: { ...issuer, certificationPage: 'https://example.org/' },
      type: 'certification',
      status: 'active',
      page: null,
      occupations: [],
      relations: [],
    })),
    ...(ends.length > 0 && {
      pathways: {
        conditions: [],
        starts: ends.map((one) => ({ ...end(one), meets: [] })),
        goals: ends.map((one) => ({ ...end(one), wants: [{ dimension: 'where', options: ['x'] }] })),
        entry: [],
      },
    }),
  })
}

const coding = pack('coding', ['cpc', 'ccs', 'cic', 'coc', 'cca', 'rhit'], ['here', 'there'])
const trades = pack('trades', ['nets', 'sups', 'secs'], ['shop', 'site'])

const read = (search: string) => {
  const asked = readAsked(new URLSearchParams(search), [coding, trades], sunday)
  if (!asked) throw new Error('nothing to print')
  return asked
}

describe('what the composer is asked for', () => {
  it('loses no credential and no baseline, whichever kinds are looked at in between', () => {
    let search = new URLSearchParams('ids=cpc,ccs,cic&base=ccs&show=different')
    const before = read(search.toString())
    for (const kind of kinds) {
      search = changed(search, { kind })
      expect(read(search.toString()), kind).toMatchObject({ kind, isGuess: false })
    }
    const after = read(changed(search, { kind: 'comparison' }).toString())
    expect(after).toEqual(before)
    expect(after.view).toMatchObject({ ids: ['cpc', 'ccs', 'cic'], baseline: 'ccs', lens: 'different' })
  })

  it.each([
    ['profile', ['cpc']],
    ['study-plan', ['cpc']],
    ['together', ['cpc', 'ccs', 'cic']],
    ['comparison', ['cpc', 'ccs', 'cic', 'coc', 'cca']],
    ['pathway', []],
  ])('takes for %s of five as many as it can use', (kind, ids) => {
    const asked = read(`kind=${kind}&ids=cpc,ccs,cic,coc,cca`)
    expect(asked.view.ids).toEqual(ids)
    expect(asked.ids).toHaveLength(5)
    expect(asked.isGuess).toBe(false)
  })

  it.each([
    ['a comparison of one, which another is put beside', 'ids=cic', ['cic', 'cpc']],
    ['a comparison of none', 'kind=comparison&ids=', ['cpc', 'ccs']],
    ['one credential with what only a comparison uses', 'kind=profile&ids=cpc&base=ccs&hide=x', ['cpc']],
    ['one credential named twice', 'kind=profile&ids=cpc,cpc', ['cpc']],
    ['words of a whole field', 'kind=glossary', []],
  ])('blames no address for %s', (_, search, ids) => {
    expect(read(search)).toMatchObject({ view: { ids }, isGuess: false })
  })

  it.each([
    ['an unknown kind', 'kind=poster&ids=cpc,ccs'],
    ['an unknown credential', 'ids=cpc,xyz'],
    ['a credential of another field', 'ids=cpc,nets'],
    ['six credentials to compare', 'ids=cpc,ccs,cic,coc,cca,rhit'],
    ['a baseline that is no column', 'ids=cpc,ccs&base=cic'],
    ['a start that no field has', 'kind=pathway&from=nowhere&to=there'],
    ['a goal that no field has', 'kind=pathway&from=here&to=nowhere'],
    ['a field that is not there', 'kind=glossary&field=cooking'],
    ['a day that no calendar has', 'kind=study-plan&ids=cpc&start=2027-02-30'],
    ['a target that is no day', 'kind=study-plan&ids=cpc&target=soon'],
    ['more hours than can be studied', 'kind=study-plan&ids=cpc&hours=200'],
    ['assumptions that cannot be', 'kind=together&ids=cpc,ccs&attempts=9'],
  ])('says that it is the nearest only: %s', (_, search) => {
    expect(read(search).isGuess).toBe(true)
    const elsewhere = new URLSearchParams(search)
    elsewhere.delete('field')
    expect(read(changed(elsewhere, { kind: 'worksheet' }).toString()).isGuess).toBe(false)
  })

  it('reaches the ends of every field, by its name or by the credentials that were asked for', () => {
    expect(read('kind=pathway&field=trades&from=shop&to=site')).toMatchObject({
      pack: { id: 'trades' },
      start: { id: 'shop' },
      goal: { id: 'site' },
      isGuess: false,
    })
    expect(read('kind=pathway&ids=nets')).toMatchObject({ pack: { id: 'trades' }, start: { id: 'shop' } })
    expect(read('kind=glossary&field=trades')).toMatchObject({ pack: { id: 'trades' }, isGuess: false })
  })

  it('begins a study plan on the next Monday, as the command line does', () => {
    expect(read('kind=study-plan').study.start).toBe('2026-11-23')
    expect(read('kind=study-plan&start=2027-02-30').study.start).toBe('2026-11-23')
    expect(read('kind=study-plan&start=2027-02-28').study.start).toBe('2027-02-28')
  })

  it('is never asked by an address that says nothing, which means what was composed last', () => {
    expect(composerAddress(changed(new URLSearchParams('show=same'), { show: null }))).toBe(
      '/handouts?kind=comparison',
    )
    expect(composerAddress(new URLSearchParams('ids=cpc,ccs'))).toBe('/handouts?ids=cpc,ccs')
  })
})
