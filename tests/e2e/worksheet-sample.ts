import type { Page } from '@playwright/test'
import { CredentialId } from '../../domain/catalog/ids.ts'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { newWorksheet } from '../../domain/worksheet/begin.ts'
import type { Criterion, Option, RatedCell, Worksheet } from '../../domain/worksheet/model.ts'
import { criterionChoices, criterionFrom } from '../../domain/worksheet/options.ts'
import { CriterionId, OptionId } from '../../domain/worksheet/parts.ts'
import { call } from './app.ts'

const id = '7d0c2f5e-4a8b-4f7e-9a51-0e6b8f1f2a33'

/** The address of the sample, at a step. */
export const sampleAt = (step: string): string => `/worksheets/${id}?step=${step}`

/** A credential, not now, or an option of one's own. */
export function option(name: string): Option {
  const common = {
    id: OptionId.parse(name.toLowerCase().replace(/[^a-z0-9]+/g, '-')),
    by: 'visitor' as const,
  }
  if (name === 'not now') return { ...common, kind: 'notNow' }
  if (name.startsWith('own')) return { ...common, kind: 'own', name: `Option ${name.slice(4)}` }
  return { ...common, kind: 'credential', credential: CredentialId.parse(name) }
}

export const own = (name: string): Criterion => ({
  kind: 'own',
  id: CriterionId.parse(name.toLowerCase().replace(/[^a-z0-9]+/g, '-')),
  by: 'visitor',
  name,
  worst: 'far away',
  best: 'around the corner',
})

/** What the pack can rate. */
async function dimensions(page: Page, ...names: readonly string[]): Promise<Criterion[]> {
  const { value } = (await call(page, 'catalog', 'packs', {})) as { value: readonly PackSummary[] }
  const choices = criterionChoices(value[0]?.groups ?? [])
  return names.map((name) => {
    const [dimension, row] = name.split('/')
    const choice = choices.find((one) => one.dimension === dimension && one.row === row)
    if (!choice) throw new Error(`The pack does not rate ${name}`)
    return criterionFrom(choice, CriterionId.parse(name.replace('/', '-')), 'visitor')
  })
}

export const rated = (at: Option, on: Criterion, step: number): RatedCell => ({
  option: at.id,
  criterion: on.id,
  rating: { kind: 'own', step, reason: '', by: 'visitor' },
})

/** CPC, CCS or neither now, by cost, time, fit and nearness, in this order; leaning towards CPC. */
export async function sample(page: Page, changes: Partial<Worksheet> = {}): Promise<Worksheet> {
  const options = ['ccs', 'cpc', 'not now'].map(option)
  const [ccs, cpc, notNow] = options
  if (!ccs || !cpc || !notNow) throw new Error('There are three options')
  const measured = await dimensions(
    page,
    'first-year-cost',
    'study-time',
    'fit-by-setting/hospital-inpatient',
  )
  const near = own('Close to home')
  const criteria = [...measured, near]
  const begun = newWorksheet('Which one first?', await packOf(page), { id, at: '2026-11-20T10:00:00.000Z' })
  return {
    ...begun,
    options,
    criteria,
    firstLeaning: { option: cpc.id, sure: 2, at: '2026-11-20T10:05:00.000Z' },
    ratings: [
      rated(ccs, near, 1),
      rated(cpc, near, 3),
      ...criteria.map((criterion) => rated(notNow, criterion, criterion === near ? 4 : 2)),
    ],
    weights: {
      visitor: { tiers: criteria.map((criterion) => [criterion.id]), exact: null, pairs: [], isDone: false },
      counselor: null,
    },
    ...changes,
  }
}

async function packOf(page: Page): Promise<PackSummary> {
  const { value } = (await call(page, 'catalog', 'packs', {})) as { value: readonly PackSummary[] }
  const [pack] = value
  if (!pack) throw new Error('There is no pack')
  return pack
}

/** Kept as if it had been filled in before. */
export async function keep(page: Page, worksheet: Worksheet): Promise<void> {
  const answer = (await call(page, 'worksheets', 'save', { worksheet, revision: 0 })) as { ok: boolean }
  if (!answer.ok) throw new Error(JSON.stringify(answer))
}
