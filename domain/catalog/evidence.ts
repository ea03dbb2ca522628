import { assertNever } from '../assert-never.ts'
import type { Confidence, Fact, Reading } from './fact.ts'

/**
 * How a fact is marked beside its value: by how far the evidence stands from the issuer, or as
 * disputed, or as commonly said and not verified.
 */
export const evidenceMarks = ['issuer', 'relayed', 'secondary', 'disputed', 'unverified'] as const
export type EvidenceMark = (typeof evidenceMarks)[number]

/** The reading to show where one value is needed; undefined for a stated absence. */
export function shownReading(fact: Fact): Reading | undefined {
  switch (fact.state) {
    case 'value': {
      const { state: _, ...reading } = fact
      return reading
    }
    case 'disputed':
      return fact.recommended
    case 'notPublished':
    case 'notApplicable':
      return undefined
    default:
      return assertNever(fact)
  }
}

/** Every reading of a fact, the one to show first; none for a stated absence. */
export function readingsOf(fact: Fact): readonly Reading[] {
  const shown = shownReading(fact)
  if (!shown) return []
  return fact.state === 'disputed' ? [shown, ...fact.others] : [shown]
}

/** Undefined for a stated absence, which says itself what it is. */
export function evidenceMark(fact: Fact): EvidenceMark | undefined {
  const reading = shownReading(fact)
  if (!reading) return undefined
  if (reading.confidence === 'article') return 'unverified'
  return fact.state === 'disputed' ? 'disputed' : markOfConfidence(reading.confidence)
}

/** How a statement of this confidence is marked where sources agree. */
export function markOfConfidence(confidence: Confidence): EvidenceMark {
  switch (confidence) {
    case 'issuer':
      return 'issuer'
    case 'mirror':
    case 'relayed':
      return 'relayed'
    case 'secondary':
      return 'secondary'
    case 'article':
      return 'unverified'
    default:
      return assertNever(confidence)
  }
}
