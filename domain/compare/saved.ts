/** Characters in the name of a saved comparison. */
export const longestName = 80

/** Characters in the address of a view: room for every row of a large pack to be hidden by name. */
export const longestAddress = 6_000

/** How many of the comparisons looked at last are kept. */
export const mostRecent = 5
