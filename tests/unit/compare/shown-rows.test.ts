import { describe, expect, it } from 'vitest'
import { compare } from '../../../domain/compare/comparison.ts'
import { DimensionId } from '../../../domain/catalog/ids.ts'
import { shownRows } from '../../../domain/compare/shown-rows.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { dimension, profile, usd, value } from '../sample.ts'

const groups = [
  {
    id: 'cost',
    label: { en: 'Cost', es: 'Costo' },
    dimensions: [
      dimension('fee', 'money', { label: { en: 'Exam fee', es: 'Precio del examen' } }),
      dimension('dues', 'money', { label: { en: 'Dues', es: 'Cuota' } }),
    ],
  },
  {
    id: 'exam',
    label: { en: 'Exam', es: 'Examen' },
    dimensions: [dimension('codes', 'list', { label: { en: 'Code sets', es: 'Códigos' } })],
  },
]
const codes = value({
  kind: 'list',
  items: [{ id: 'cm', en: 'ICD-10-CM (diagnoses)', es: 'ICD-10-CM (diagnósticos)' }],
})
const comparison = compare(groups, [
  profile('aaa', { fee: usd(425), dues: usd(229, 'year'), codes }, groups),
  profile('bbb', { fee: usd(1299), dues: usd(229, 'year'), codes }, groups),
])
const everything = { lens: 'all', hiddenRows: [], hiddenGroups: [], find: '' } as const
const rows = (view: Partial<Parameters<typeof shownRows>[1]>, language: Language = 'en') => [
  ...shownRows(comparison, { ...everything, ...view }, language),
]

describe('the rows of a view', () => {
  it('are all of them, unless something is put away', () => {
    expect(rows({})).toEqual(['fee', 'dues', 'codes'])
  })

  it('leave out what was hidden, one by one or as a group, and what the lens holds back', () => {
    expect(rows({ hiddenRows: [DimensionId.parse('fee')] })).toEqual(['dues', 'codes'])
    expect(rows({ hiddenGroups: ['cost'] })).toEqual(['codes'])
    expect(rows({ lens: 'different' })).toEqual(['fee'])
    expect(rows({ lens: 'same', hiddenGroups: ['cost'] })).toEqual(['codes'])
  })

  it.each([
    ['a label', 'fee', 'en', ['fee']],
    ['the start of a word', 'du', 'en', ['dues']],
    ['a figure as it is written', '1,299', 'en', ['fee']],
    ['the name of a group', 'cost', 'en', ['fee', 'dues']],
    ['two words in any order', 'year dues', 'en', ['dues']],
    ['words of a cell', 'diagnoses', 'en', ['codes']],
    ['a code without its hyphens', 'icd10cm', 'en', ['codes']],
    ['a word without its accents', 'diagnosticos', 'es', ['codes']],
    ['a word with accents', 'CÓDIGOS', 'es', ['codes']],
    ['what is nowhere', 'zebra', 'en', []],
    ['nothing but signs', '…', 'en', ['fee', 'dues', 'codes']],
  ] as const)('are those that have %s', (_, find, language, expected) => {
    expect(rows({ find }, language)).toEqual(expected)
  })
})
