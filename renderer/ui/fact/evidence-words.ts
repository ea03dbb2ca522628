import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EvidenceMark } from '../../../domain/catalog/evidence.ts'
import type { Confidence, Fact } from '../../../domain/catalog/fact.ts'

export const markWords: Readonly<Record<EvidenceMark, MessageDescriptor>> = {
  issuer: msg`from the issuer`,
  relayed: msg`the issuer’s words, passed on by others`,
  secondary: msg`from a third party: check with the issuer`,
  disputed: msg`sources disagree`,
  unverified: msg`commonly said, not verified`,
}

export const confidenceWords: Readonly<Record<Confidence, MessageDescriptor>> = {
  issuer: msg`High: it is on the issuer’s own page.`,
  mirror: msg`High: it is in a copy of the issuer’s page.`,
  relayed: msg`Fair: someone else quotes the issuer.`,
  secondary: msg`Limited: someone else says so, not the issuer.`,
  article: msg`Low: it is commonly said, and nobody has verified it.`,
}

export const absenceWords: Readonly<Record<Exclude<Fact['state'], 'value' | 'disputed'>, MessageDescriptor>> =
  {
    notPublished: msg`not published`,
    notApplicable: msg`does not apply`,
  }
