import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReadinessQuestion } from '../../../domain/decide/readiness.ts'

/** The four questions before a choice, as they are asked. */
export const readinessWords: Readonly<Record<ReadinessQuestion, MessageDescriptor>> = {
  facts: msg`Do you know enough about each option?`,
  values: msg`Is it clear to you what matters most?`,
  support: msg`Do you have somebody to talk it over with?`,
  certainty: msg`Do you feel sure enough to choose?`,
}
