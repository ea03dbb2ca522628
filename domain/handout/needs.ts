/** How much a row that may be left out is needed on paper; the smaller, the sooner it goes. */
export const needs = {
  /** Nobody has a figure for it. */
  unknown: 0,
  /** It tells no credentials apart. */
  alike: 1,
  /** The pack calls it so, or does not want it on a page that has little room. */
  optional: 2,
  /** It tells them apart. */
  telling: 3,
} as const
