import { expect, it } from 'vitest'
import { CredentialId } from '../../../domain/catalog/ids.ts'
import { PackSummary } from '../../../domain/catalog/pack.ts'
import { comparableWith, likenessesOf, relationsOf } from '../../../domain/catalog/relations.ts'
import { dimension, group, summary } from '../sample.ts'

const id = (text: string): CredentialId => CredentialId.parse(text)
const both = (text: string) => ({ en: text, es: `${text} (es)` })

function named(
  name: string,
  relations: readonly (readonly [kind: string, to: string])[] = [],
  status = 'active',
) {
  return {
    id: name,
    abbreviation: name.toUpperCase(),
    name,
    gloss: both(name),
    issuer: {
      id: 'board',
      name: 'Board',
      shortName: 'B',
      page: 'https://b.org/',
      certificationPage: 'https://b.org/c',
    },
    type: 'certification',
    status,
    page: null,
    occupations: [],
    relations: relations.map(([kind, credential]) => ({
      kind,
      credential,
      note: both('Why.'),
      sources: ['board-page'],
      asOf: '2026',
      confidence: 'issuer',
    })),
  }
}

const pack = PackSummary.parse({
  ...summary([group(dimension('items', 'count'))]),
  credentials: [
    named('full', [['counterpartOf', 'other']]),
    named('beginner', [['beginnerFormOf', 'full']]),
    named('next', [['buildsOn', 'full']]),
    named('doubtful', [['buildsOn', 'full']], 'unconfirmed'),
    named('other'),
    named('alike'),
  ],
  alike: [{ dimension: 'items', credentials: ['full', 'alike', 'other'] }],
})
const seen = (from: string) => relationsOf(pack, id(from)).map(({ kind, to }) => `${kind} ${to.id}`)

it('reads a relation from either of its two credentials, stated once', () => {
  expect(seen('full')).toEqual([
    'hasBeginnerForm beginner',
    'leadsTo next',
    'leadsTo doubtful',
    'counterpart other',
  ])
  expect(seen('beginner')).toEqual(['beginnerFormOf full'])
  expect(seen('next')).toEqual(['buildsOn full'])
  expect(seen('other')).toEqual(['counterpart full'])
})

it('names those that say the same, without the one that is looked at', () => {
  expect(likenessesOf(pack, id('full')).map((likeness) => likeness.with.map((other) => other.id))).toEqual([
    ['other', 'alike'],
  ])
})

it('suggests for a comparison counterparts first, each once, and nothing that is not sure to be offered', () => {
  expect(comparableWith(pack, id('full')).map((other) => other.id)).toEqual([
    'other',
    'beginner',
    'next',
    'alike',
  ])
})
