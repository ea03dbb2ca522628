/** What every saved worksheet and every worksheet file calls itself. */
export const worksheetFormat = 'credential-compass-worksheet'
/** Of the form that worksheets are kept in; a higher one was written by a newer version of the app. */
export const worksheetVersion = 1

/** Options and criteria a worksheet can hold. */
export const mostOptions = 12
export const mostCriteria = 12

/** Criteria that the screen asks for: fewer say too little, more are hard to put in order. */
export const fewestAdvised = 3
export const mostAdvised = 8

export const mostMustHaves = 20
export const mostNextSteps = 20

/** Characters of a name: of a worksheet, an own option, an own criterion. */
export const longestName = 80
/** Characters of one line: a reason, the words at an end of a scale, a next step. */
export const longestLine = 200
/** Characters of a few sentences: what the decision is about, why one chooses otherwise. */
export const longestText = 1_000

/** The steps of an own rating, from 0, in words on the screen. */
export const highestStep = 4
/** How sure somebody is, from 0. */
export const surest = 4

/** Of points given to a swing and of weights in whole numbers. */
export const mostPoints = 100

/** In the order of the steps on the screen. */
export const worksheetStages = [
  'decision',
  'mustHaves',
  'criteria',
  'ratings',
  'result',
  'readiness',
] as const
export type WorksheetStage = (typeof worksheetStages)[number]
