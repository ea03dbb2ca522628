import type { DimensionId } from './ids.ts'

// Not parsed: the page computes with these, and must not load the schemas for it.
const id = (text: string): DimensionId => text as DimensionId

/** The dimensions that computations look for. A new pack uses the same ids for the same things. */
export const known = {
  items: id('exam-items'),
  time: id('exam-time'),
  memberFee: id('exam-fee-member'),
  otherFee: id('exam-fee-non-member'),
  twoAttempts: id('exam-fee-two-attempts'),
  required: id('membership-required'),
  dues: id('membership-dues'),
  books: id('books-cost'),
  memberRenewal: id('renewal-fee-member'),
  otherRenewal: id('renewal-fee-non-member'),
  addedRenewal: id('renewal-fee-added'),
  cycle: id('cycle-length'),
  units: id('ceu-units'),
  addedUnits: id('ceu-units-added'),
  studyTime: id('study-time'),
  openToBeginners: id('open-to-beginners'),
  secondDoesNot: id('second-does-not'),
  surveyedPay: id('pay-survey'),
  examContent: id('exam-content'),
  requiredToSit: id('required-to-sit'),
  delivery: id('delivery'),
  booksAllowed: id('books-allowed'),
  retakeRule: id('retake-rule'),
} as const
