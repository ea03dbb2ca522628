import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Failure } from '../../preload/contract/result.ts'

export interface FailureWords {
  readonly what: MessageDescriptor
  readonly next: MessageDescriptor
}

const askStaff = msg`Try again. If it happens again, tell a member of staff the code below.`

/** What happened and what to do, for a person; what was kept is known only where it happened. */
export const failureWords: Readonly<Record<Failure['code'], FailureWords>> = {
  CONFLICT: {
    what: msg`This text was changed somewhere else in the meantime.`,
    next: msg`Choose which text to keep.`,
  },
  INVALID_INPUT: { what: msg`The app did not accept this.`, next: askStaff },
  FORBIDDEN: { what: msg`This is not allowed on this computer.`, next: msg`Ask a member of staff for help.` },
  NOT_FOUND: { what: msg`This is not in the catalog.`, next: msg`Go back to the start and choose again.` },
  READ_ONLY: {
    what: msg`Nothing can be saved at the moment: the files can only be read.`,
    next: msg`Tell a member of staff the code below.`,
  },
  STORE_NEWER: {
    what: msg`The saved files come from a newer version of this app.`,
    next: msg`Update the app to use them.`,
  },
  STORE_DAMAGED: {
    what: msg`The saved files are damaged and could not be opened.`,
    next: msg`Tell a member of staff the code below.`,
  },
  STORE_UNWRITABLE: {
    what: msg`The app could not write to its folder.`,
    next: msg`Check that the folder can be written to, then start the app again.`,
  },
  DISK_FULL: { what: msg`The disk is full.`, next: msg`Free some space on the disk and try again.` },
  FILE_UNWRITABLE: {
    what: msg`The file could not be written there.`,
    next: msg`Close the file if it is open elsewhere, or choose another folder.`,
  },
  CANCELLED: { what: msg`This was cancelled.`, next: msg`Start again when you are ready.` },
  TIMED_OUT: { what: msg`This took too long and was stopped.`, next: askStaff },
  PACK_INVALID: {
    what: msg`A data file has a mistake in it and was not loaded.`,
    next: msg`Tell a member of staff the code below.`,
  },
  INTERNAL: { what: msg`Something went wrong inside the app.`, next: askStaff },
}
