/** Characters of a query; what is longer is no search. */
export const longestQuery = 100

/** Hits of one page of results. */
export const pageSize = 20
