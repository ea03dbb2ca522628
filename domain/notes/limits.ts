/** Characters in a saved note: room for a few printed pages. */
export const longestNote = 10_000

/** Characters in a draft: more than a note may have, so that a text still to be shortened is kept too. */
export const longestDraft = 100_000
