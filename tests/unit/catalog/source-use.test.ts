import { expect, it } from 'vitest'
import { Fact } from '../../../domain/catalog/fact.ts'
import { Credential, Pack } from '../../../domain/catalog/pack.ts'
import { sourceUses } from '../../../domain/catalog/source-use.ts'
import { notPublished, usd } from '../sample.ts'

const both = (text: string) => ({ en: text, es: `${text} (es)` })
const reading = (source: string) => ({
  value: { kind: 'count', amount: 1 },
  sources: [source],
  asOf: '2026',
  confidence: 'issuer',
})

function credential(id: string, facts: object, relations: readonly object[] = []): Credential {
  return Credential.parse({
    id,
    abbreviation: id,
    name: id,
    gloss: both(id),
    issuer: 'board',
    type: 'certification',
    status: 'active',
    page: null,
    occupations: [],
    relations,
    facts,
  })
}

it('counts each fact, relation and wage once for every source it rests on, disputed readings included', () => {
  const disputed = Fact.parse({
    state: 'disputed',
    recommended: reading('board-page'),
    others: [reading('survey'), { ...reading('board-page'), asOf: '2020' }],
    why: both('Newer.'),
  })
  const relation = {
    kind: 'buildsOn',
    credential: 'two',
    note: both('First.'),
    sources: ['survey'],
    asOf: '2026',
    confidence: 'issuer',
  }
  const wages = Pack.shape.wages.parse([
    {
      occupation: '29-2072',
      title: both('Coders'),
      vintage: '2025-05',
      national: { p50: 1 },
      byState: { OH: { median: 1 }, TX: { median: 2 } },
      sources: ['bureau'],
      stateSources: ['bureau-states'],
      confidence: 'relayed',
    },
  ])
  const uses = sourceUses({
    credentials: [
      credential('one', { fee: usd(1), items: disputed, time: notPublished }, [relation]),
      credential('two', { fee: usd(2) }),
    ],
    wages,
  })
  expect(
    Object.fromEntries(uses.map(({ source, facts, credentials }) => [source, [facts, credentials]])),
  ).toEqual({
    'board-page': [3, ['one', 'two']],
    survey: [2, ['one']],
    bureau: [1, []],
    'bureau-states': [2, []],
  })
})
