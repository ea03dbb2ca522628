import type { Fact } from '../../../domain/catalog/fact.ts'
import { Credential, Profile } from '../../../domain/catalog/pack.ts'
import { dimension, group, notApplicable, profile, usd, value } from '../sample.ts'

type Facts = Readonly<Record<string, Fact>>

export const count = (amount: number): Fact => value({ kind: 'count', amount })
export const list = (...ids: readonly string[]): Fact =>
  value({ kind: 'list', items: ids.map((id) => ({ id, en: id, es: id })) })

/** An issuer that asks all to join and renews for nothing. */
export const membersOnly: Facts = {
  'exam-fee-member': usd(425),
  'exam-fee-non-member': notApplicable,
  'exam-fee-two-attempts': usd(499),
  'membership-required': value({ kind: 'yesNo', yes: true }),
  'membership-dues': usd(229, 'year'),
  'books-cost': value({
    kind: 'moneyRange',
    min: 245,
    max: 375,
    currency: 'USD',
    period: 'once',
    year: 2026,
  }),
  'renewal-fee-member': notApplicable,
  'renewal-fee-non-member': notApplicable,
  'renewal-fee-added': notApplicable,
  'cycle-length': value({ kind: 'duration', duration: 'P24M' }),
  'ceu-units': count(36),
  'ceu-units-added': count(4),
}

/** Another, where joining is a choice and each cycle costs a fee. */
export const openToAll: Facts = {
  ...membersOnly,
  'exam-fee-member': usd(299),
  'exam-fee-non-member': usd(399),
  'exam-fee-two-attempts': notApplicable,
  'membership-required': value({ kind: 'yesNo', yes: false }),
  'membership-dues': usd(149, 'year'),
  'books-cost': notApplicable,
  'renewal-fee-member': usd(100, 'cycle'),
  'renewal-fee-non-member': usd(218, 'cycle'),
  'renewal-fee-added': usd(50, 'cycle'),
  'ceu-units': count(20),
  'ceu-units-added': count(10),
}

export const groups = [
  group(
    dimension('skills', 'list', { covers: true }),
    dimension('places', 'list', { covers: true }),
    dimension('topics', 'shareTable'),
    dimension('study-time', 'durationRange'),
    dimension('open-to-beginners', 'yesNo'),
    dimension('second-does-not', 'text'),
    dimension('exam-fee-member', 'money'),
    dimension('exam-fee-non-member', 'money'),
    dimension('exam-fee-two-attempts', 'money'),
    dimension('membership-required', 'yesNo'),
    dimension('membership-dues', 'money'),
    dimension('books-cost', 'moneyRange'),
    dimension('renewal-fee-member', 'money'),
    dimension('renewal-fee-non-member', 'money'),
    dimension('renewal-fee-added', 'money'),
    dimension('cycle-length', 'duration'),
    dimension('ceu-units', 'count'),
    dimension('ceu-units-added', 'count'),
  ),
]

/** A credential of an issuer, with what it has to do with others: `{ buildsOn: 'bbb' }`. */
export function credential(
  id: string,
  facts: Facts,
  issuer = 'board',
  relations: Readonly<Record<string, string>> = {},
): Profile {
  const sample = profile(id, { ...facts }, groups)
  return Profile.parse({
    ...sample,
    issuer: { ...sample.issuer, id: issuer },
    relations: Object.entries(relations).map(([kind, to]) =>
      Credential.shape.relations.element.parse({
        kind,
        credential: to,
        note: { en: `${id} ${kind} ${to}`, es: `${id} ${kind} ${to}` },
        sources: ['board-page'],
        asOf: '2026',
        confidence: 'issuer',
      }),
    ),
  })
}
