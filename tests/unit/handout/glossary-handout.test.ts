import { expect, it } from 'vitest'
import { glossaryHandout } from '../../../domain/handout/glossary-handout.ts'
import type { HandoutLanguages } from '../../../domain/handout/model.ts'
import { choicesOf, dimension, group, profile, summary, value } from '../sample.ts'

const groups = [group(dimension('best-for', 'text'))]
const entry = (en: string, es: string) => ({
  term: { en, es },
  meaning: { en: `What ${en} is.`, es: `Qué es ${es}.` },
})

it('a glossary explains the words used in each language of the sheet, and no others', () => {
  const pack = {
    ...summary(groups),
    glossary: [entry('audit', 'auditoría'), entry('chart', 'expediente'), entry('fee', 'cuota')],
  }
  const told = value({
    kind: 'text',
    text: { en: 'An audit of records.', es: 'La revisión de un expediente.' },
  })
  const termsOf = (languages: HandoutLanguages) =>
    glossaryHandout(pack, [profile('aaa', { 'best-for': told }, groups)], {
      choices: choicesOf({ languages }),
      printedOn: '2026-11-22',
      center: null,
    }).entries.map(({ term }) => term.en)
  expect(termsOf(['en'])).toEqual(['audit'])
  expect(termsOf(['es'])).toEqual(['chart'])
  expect(termsOf(['en', 'es'])).toEqual(['audit', 'chart'])
})
