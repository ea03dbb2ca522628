import { describe, expect, it } from 'vitest'
import { Handout } from '../../../domain/handout/model.ts'
import {
  blankWorksheetHandout,
  optionsFrom,
  worksheetHandout,
} from '../../../domain/handout/worksheet-handout.ts'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import { MustHave } from '../../../domain/worksheet/must-have.ts'
import { prefill } from '../../../domain/worksheet/prefill.ts'
import { choicesOf, profile, summary, usd, value } from '../sample.ts'
import { alpha, beta, blank, both, credential, groups, measured, notNow } from '../worksheet/samples.ts'

const profiles = [
  profile('alpha', { ...alpha, 'exam-fee-member': usd(400) }, groups),
  profile(
    'beta',
    {
      ...beta,
      'exam-fee-member': value(
        { kind: 'money', amount: 200, currency: 'USD', period: 'once', year: 2026 },
        { sources: ['fee-page'] },
      ),
      'open-to-beginners': value({ kind: 'yesNo', yes: false }, { sources: ['entry-page'] }),
    },
    groups,
  ),
]
const pack = summary(groups, ['board-page', 'fee-page', 'entry-page', 'unused'])
const occasion = { choices: choicesOf({}), printedOn: '2026-11-22', center: null }
const beginners = MustHave.parse({
  kind: 'yesNo',
  id: 'beginners',
  by: 'visitor',
  checks: [],
  dimension: 'open-to-beginners',
  yes: true,
})

function sheet(changes: Partial<Worksheet> = {}): Worksheet {
  const options = [credential('alpha'), credential('beta'), notNow]
  const begun = { ...blank, options, criteria: [measured('exam-fee-member')], ...changes }
  return prefill(begun, { edition: '2026-11-22', groups, profiles }, 'all')
}

const sourcesOf = ({
  sources,
}: {
  readonly sources: readonly { readonly source: { readonly id: string } }[]
}) => sources.map(({ source }) => source.id)

describe('a worksheet on paper', () => {
  it('gives the sources of the facts it counts with and no others', () => {
    const handout = worksheetHandout(pack, profiles, sheet(), occasion)
    expect(sourcesOf(handout)).toEqual(['board-page', 'fee-page'])
    expect(Handout.parse(handout)).toEqual(handout)
  })

  it('gives the sources of what a must-have was checked with, but not where a person judged', () => {
    const checked = sheet({ criteria: [], mustHaves: [beginners] })
    expect(sourcesOf(worksheetHandout(pack, profiles, checked, occasion))).toContain('entry-page')
    const judged = {
      ...checked,
      mustHaves: checked.mustHaves.map((mustHave) => ({
        ...mustHave,
        checks: mustHave.checks.map((check) => ({ ...check, by: 'visitor' as const })),
      })),
    }
    expect(sourcesOf(worksheetHandout(pack, profiles, judged, occasion))).toEqual([])
  })

  it('gives the sources of each of several credentials together', () => {
    const together = sheet({ options: [both('alpha', 'beta')] })
    const [cell] = together.ratings
    const isFact = cell?.rating.kind === 'fact'
    const found = sourcesOf(worksheetHandout(pack, profiles, together, occasion))
    expect(found).toEqual(isFact ? ['board-page', 'fee-page'] : [])
  })

  it('can be printed when the catalog has lost a credential of it', () => {
    const handout = worksheetHandout(pack, profiles.slice(0, 1), sheet(), occasion)
    expect(sourcesOf(handout)).toEqual(['board-page'])
    expect(handout.worksheet.options).toHaveLength(3)
  })
})

describe('a worksheet to fill in', () => {
  it('has the options and criteria of the worksheet, with the facts of the catalog beside the boxes', () => {
    const handout = blankWorksheetHandout(pack, profiles, sheet(), occasion)
    expect(handout.options).toHaveLength(3)
    expect(handout.facts.map(({ option }) => option)).toEqual(['alpha', 'beta'])
    expect(sourcesOf(handout)).toEqual(['board-page', 'fee-page'])
    expect(Handout.parse(handout)).toEqual(handout)
  })

  it('has credentials as options where no worksheet is named, and none of anybody’s answers', () => {
    const contents = { name: '', options: optionsFrom(profiles), criteria: [] }
    const handout = blankWorksheetHandout(pack, profiles, contents, occasion)
    expect(handout.options.map(({ id }) => id)).toEqual(['alpha', 'beta'])
    expect(handout.facts).toEqual([])
    expect(handout.sources).toEqual([])
  })
})
