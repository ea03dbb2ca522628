import { describe, expect, it } from 'vitest'
import { credential, list, membersOnly, openToAll } from '../compare/cost-samples.ts'
import { notPublished, value } from '../sample.ts'
import { inWords, pathsIn } from './samples.ts'

const yard = { ...openToAll, places: list('yard') }
const elsewhere = { ...openToAll, places: list('harbor') }
const closed = { 'open-to-beginners': value({ kind: 'yesNo', yes: false }) }
const months = (min: string, max: string) => ({ 'study-time': value({ kind: 'durationRange', min, max }) })

describe('paths to a goal', () => {
  it('go straight to each credential that fits, and to no other', () => {
    const found = pathsIn({}, credential('bbb', yard), credential('aaa', yard), credential('ccc', elsewhere))
    expect(inWords(found)).toEqual(['aaa', 'bbb'])
  })

  it('want every part of a goal, each by one of its options', () => {
    const found = pathsIn({ wants: ['dock', 'yard'] }, credential('aaa', yard), credential('bbb', elsewhere))
    expect(inWords(found)).toEqual(['aaa'])
  })

  it('meet first what is required, by the shortest of its ways', () => {
    const found = pathsIn({ requires: { aaa: 'work-1 + course or degree' } }, credential('aaa', yard))
    expect(inWords(found)).toEqual(['degree aaa'])
  })

  it('ask for nothing that somebody has already, or that this includes', () => {
    const found = pathsIn({ requires: { aaa: 'work-1' }, meets: ['work-2'] }, credential('aaa', yard))
    expect(inWords(found)).toEqual(['aaa'])
    expect(found.paths[0]?.unmet).toEqual([])
  })

  it('leave advice to be seen, and lead through a credential where that meets it', () => {
    const found = pathsIn(
      { advises: { bbb: 'work-3 or work-1 + aaa' } },
      credential('aaa', elsewhere),
      credential('bbb', yard, 'board', { buildsOn: 'aaa' }),
    )
    expect(inWords(found)).toEqual(['bbb', 'aaa work-1 bbb'])
    expect(found.paths.map(({ unmet }) => unmet.length)).toEqual([1, 0])
    expect(found.paths[1]?.steps).toMatchObject([
      { kind: 'credential', toward: { credential: 'bbb', relation: { kind: 'buildsOn' } } },
      { kind: 'condition', for: 'bbb', rule: { evidence: { sources: ['board-page'] } } },
      { kind: 'credential', toward: undefined, rules: [{ met: true }] },
    ])
  })

  it('need no detour where the advice is met', () => {
    const found = pathsIn(
      { advises: { bbb: 'work-3 or aaa' }, meets: ['work-3'] },
      credential('aaa', elsewhere),
      credential('bbb', yard, 'board', { buildsOn: 'aaa' }),
    )
    expect(inWords(found)).toEqual(['bbb'])
  })

  it('take what a credential builds on as advice where no rule says more', () => {
    const found = pathsIn(
      {},
      credential('aaa', elsewhere),
      credential('bbb', yard, 'board', { buildsOn: 'aaa' }),
    )
    expect(inWords(found)).toEqual(['bbb', 'aaa bbb'])
  })

  it('begin with the beginner form where somebody lacks what the full one asks for', () => {
    const pair = [credential('aaa', yard, 'board', { beginnerFormOf: 'bbb' }), credential('bbb', yard)]
    expect(inWords(pathsIn({ requires: { bbb: 'work-2' } }, ...pair))).toEqual(['aaa work-2 bbb'])
    expect(inWords(pathsIn({ requires: { bbb: 'work-2' }, meets: ['work-2'] }, ...pair))).toEqual(['bbb'])
  })

  it('never lead through what is not confirmed to be offered', () => {
    const doubtful = { ...credential('aaa', yard), status: 'unconfirmed' as const }
    const found = pathsIn({}, doubtful, credential('bbb', yard, 'board', { buildsOn: 'aaa' }))
    expect(inWords(found)).toEqual(['bbb'])
  })

  it('say why there are none', () => {
    expect(pathsIn({}, credential('aaa', elsewhere)).why?.en).toMatch(/^No credential/)
    const shut = pathsIn({}, credential('aaa', { ...yard, ...closed }))
    expect(shut).toMatchObject({
      paths: [],
      others: ['aaa'],
      why: { en: expect.stringMatching(/get into/) as unknown },
    })
  })

  it('are four at most, with one through another credential among them, and name what else would do', () => {
    const direct = ['aaa', 'bbb', 'ccc', 'ddd', 'eee'].map((id) => credential(id, yard))
    const found = pathsIn({}, ...direct, credential('zzz', yard, 'board', { buildsOn: 'aaa' }))
    expect(inWords(found)).toEqual(['aaa', 'bbb', 'ccc', 'aaa zzz'])
    expect(found.others).toEqual(['ddd', 'eee'])
  })

  it('end where rules and relations lead in a circle', () => {
    const found = pathsIn(
      { requires: { aaa: 'bbb', bbb: 'aaa' } },
      credential('aaa', yard, 'board', { buildsOn: 'bbb' }),
      credential('bbb', yard, 'board', { buildsOn: 'aaa' }),
    )
    expect(found).toMatchObject({ paths: [], others: ['aaa', 'bbb'] })
  })
})

describe('what a path takes', () => {
  it('is one year of membership of an issuer, and each exam', () => {
    const found = pathsIn(
      {},
      credential('aaa', openToAll),
      credential('bbb', { ...yard }, 'board', { buildsOn: 'aaa' }),
    )
    const through = found.paths[1]
    expect(through?.steps.map((step) => step.kind === 'credential' && step.cost.arithmetic.en)).toEqual([
      '$299 + $149',
      '$299',
    ])
    expect(through?.cost).toEqual({ min: 747, max: 747 })
  })

  it('is one exam for a beginner form and what it turns into', () => {
    const pair = [credential('aaa', membersOnly, 'board', { beginnerFormOf: 'bbb' }), credential('bbb', yard)]
    const [path] = pathsIn({ requires: { bbb: 'work-2' }, advises: { bbb: 'course' } }, ...pair).paths
    expect(path?.steps.at(-1)).toMatchObject({ passed: true, time: undefined, cost: { total: { max: 0 } } })
    expect(path).toMatchObject({ cost: { max: 654 }, unmet: [] })
  })

  it('is membership, of an issuer that asks for it', () => {
    const asked = (facts: Parameters<typeof credential>[1]) => {
      const [step] = pathsIn({}, credential('aaa', facts)).paths[0]?.steps ?? []
      return step?.kind === 'credential' ? step.membership : step
    }
    expect(asked({ ...yard, ...membersOnly })).toEqual({
      credential: 'aaa',
      dimension: 'membership-required',
    })
    expect(asked(yard)).toBeUndefined()
  })

  it('names the prices and times that nobody knows', () => {
    const unsaid = { ...yard, 'exam-fee-member': notPublished, 'study-time': notPublished }
    const [path] = pathsIn({ requires: { aaa: 'course' } }, credential('aaa', unsaid)).paths
    expect(path).toMatchObject({
      unknownCost: [{ credential: 'aaa', dimension: 'exam-fee-member' }],
      unknownTime: [0, 1],
      times: { elapsed: undefined },
    })
  })

  it('is time for one step after another', () => {
    const [path] = pathsIn(
      { requires: { aaa: 'work-1' } },
      credential('aaa', { ...yard, ...months('P4M', 'P8M') }),
    ).paths
    expect(path?.times.elapsed).toEqual({ min: 16 * 43_830, max: 20 * 43_830 })
  })

  it('counts a degree once, where the study time of the credential is that of the degree', () => {
    const sketch = { requires: { aaa: 'degree' }, times: { degree: 'aaa' } }
    const [path] = pathsIn(sketch, credential('aaa', { ...yard, ...months('P2Y', 'P2Y') })).paths
    expect(path).toMatchObject({ times: { elapsed: { max: 24 * 43_830 } }, unknownTime: [1] })
    expect(path?.steps[0]?.time).toMatchObject({ part: { credential: 'aaa', dimension: 'study-time' } })
  })
})
