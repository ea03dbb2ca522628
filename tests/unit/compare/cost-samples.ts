import type { Fact } from '../../../domain/catalog/fact.ts'
import { notApplicable, usd, value } from '../sample.ts'

/** An issuer that asks all to join and renews for nothing. */
export const membersOnly: Readonly<Record<string, Fact>> = {
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
  'ceu-units': value({ kind: 'count', amount: 36 }),
  'ceu-units-added': value({ kind: 'count', amount: 4 }),
}

/** Another, where joining is a choice and each cycle costs a fee. */
export const openToAll: Readonly<Record<string, Fact>> = {
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
  'ceu-units': value({ kind: 'count', amount: 20 }),
  'ceu-units-added': value({ kind: 'count', amount: 10 }),
}
