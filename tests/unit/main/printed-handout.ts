import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import type { Handout, HandoutChoices } from '../../../domain/handout/model.ts'
import { dimension, group, summary } from '../sample.ts'

/** The smallest handout there is. */
export function printedHandout(choices: Partial<HandoutChoices> = {}): Handout {
  return comparisonHandout(summary([group(dimension('fee', 'money'))]), [], {
    choices: { languages: ['en'], paper: 'letter', textSize: 'normal', sides: 2, notes: true, ...choices },
    printedOn: '2026-11-22',
    center: null,
  })
}
