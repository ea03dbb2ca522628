import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Absence } from '../../../domain/compare/charts/mark.ts'

/** What stands where a chart draws nothing. */
export const absenceWords: Readonly<Record<Absence, MessageDescriptor>> = {
  notPublished: msg`not published`,
  notApplicable: msg`does not apply`,
  unverified: msg`commonly said, not verified: not drawn`,
  otherUnit: msg`stated in another unit: not on this axis`,
}
