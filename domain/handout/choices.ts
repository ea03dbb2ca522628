/** What can be chosen for any handout, without the schemas: the page must not load them. */

export const papers = ['letter', 'a4'] as const
export const printSizes = ['normal', 'large'] as const
/** Sides of paper that it is to fit; `all` is as many as it takes. */
export const sidesToFit = [1, 2, 'all'] as const

/** What a new person finds; a null language is that of the screen. */
export const defaultHandoutChoices = {
  languages: null,
  paper: 'letter',
  textSize: 'normal',
  sides: 2,
  notes: true,
} as const

/** Letters of an address of the composer that are remembered; what is longer is not. */
export const longestComposed = 4000

/** The most hours a week that somebody can plan to study. */
export const mostHoursAWeek = 60

export const defaultHoursAWeek = 8

/** Copies of one handout that are printed at a time. */
export const mostCopies = 20
