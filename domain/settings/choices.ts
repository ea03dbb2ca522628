import { defaultHandoutChoices } from '../handout/choices.ts'

/** Percent of the normal text size. */
export const textSizes = [100, 125, 150, 200] as const

export const themes = ['system', 'light', 'dark', 'contrast'] as const

/** What a new person finds, in whichever language. */
export const defaultChoices = {
  textSize: 100,
  theme: 'system',
  state: null,
  handout: defaultHandoutChoices,
  composed: '',
} as const
