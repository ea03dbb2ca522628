import { profilesOf } from '../../domain/catalog/pack-profiles.ts'
import { StateCode } from '../../domain/catalog/ids.ts'
import { newWorksheet, noWeights } from '../../domain/worksheet/begin.ts'
import { criterionChoices, criterionFrom } from '../../domain/worksheet/options.ts'
import { Criterion, Option, Worksheet } from '../../domain/worksheet/model.ts'
import { CriterionId, OptionId } from '../../domain/worksheet/parts.ts'
import { prefill } from '../../domain/worksheet/prefill.ts'
import { pack } from '../content/medical-coding.ts'

/** A worksheet over the pack that ships, filled in to its end by two people. */

const at = '2026-11-20T15:00:00.000Z'

const catalog = {
  edition: pack.manifest.edition,
  groups: pack.groups,
  profiles: profilesOf(pack, StateCode.parse('OH')),
}

function measured(dimension: string): Criterion {
  const choice = criterionChoices(pack.groups).find((one) => one.dimension === dimension)
  if (!choice) throw new Error(`The pack does not score ${dimension}`)
  return criterionFrom(choice, CriterionId.parse(dimension), 'visitor')
}

const close = Criterion.parse({
  kind: 'own',
  id: 'near-home',
  by: 'counselor',
  name: 'Work near home',
  worst: 'two hours away',
  best: 'ten minutes away',
})

const criteria = [measured('first-year-cost'), measured('study-time'), close, measured('open-to-beginners')]
const tiers = (...ids: string[]) => ids.map((id) => [CriterionId.parse(id)])

const options = [
  { kind: 'credential', id: 'cpc', by: 'visitor', credential: 'cpc' },
  { kind: 'credential', id: 'ccs', by: 'visitor', credential: 'ccs' },
  { kind: 'together', id: 'both', by: 'counselor', credentials: ['cpc', 'ccs'] },
  { kind: 'notNow', id: 'not-now', by: 'visitor' },
].map((option) => Option.parse(option))

const rated = (option: string, step: number, reason = '') => ({
  option: OptionId.parse(option),
  criterion: close.id,
  rating: { kind: 'own' as const, step, reason, by: 'visitor' as const },
})

/** Everything said, by visitor and counselor; the visitor chooses otherwise than the score. */
export const decided: Worksheet = Worksheet.parse(
  prefill(
    {
      ...newWorksheet('Ana’s next step', pack.manifest, {
        id: 'b0c7a9f4-63b1-4f0e-9c53-5a1f6f0e2d11',
        at,
      }),
      stage: 'readiness',
      decision: { forWhom: 'Ana', about: 'Which exam to take first, or whether to wait', by: '2027-01-15' },
      options,
      firstLeaning: { option: OptionId.parse('ccs'), sure: 2, at },
      finalLeaning: {
        option: OptionId.parse('cpc'),
        sure: 3,
        at,
        why: 'The doctors’ offices nearby would take me on now, and my aunt will help me study.',
      },
      mustHaves: [
        {
          kind: 'yesNo',
          id: 'beginners',
          by: 'visitor',
          checks: [],
          dimension: 'open-to-beginners',
          yes: true,
        },
        { kind: 'own', id: 'evenings', by: 'visitor', checks: [], name: 'Study in the evening' },
      ].map((mustHave) => Worksheet.shape.mustHaves.element.parse(mustHave)),
      criteria,
      ratings: [rated('cpc', 3, 'two doctors’ offices'), rated('ccs', 4), rated('both', 4)],
      weights: {
        visitor: {
          ...noWeights,
          tiers: tiers('near-home', 'first-year-cost', 'study-time', 'open-to-beginners'),
          isDone: true,
        },
        counselor: {
          ...noWeights,
          tiers: tiers('open-to-beginners', 'first-year-cost', 'study-time', 'near-home'),
          isDone: true,
        },
      },
      readiness: { facts: true, values: true, support: false, certainty: null },
      nextSteps: [
        { text: 'Check the fees on the issuer’s page', due: '2026-12-01', isDone: true, by: 'visitor' },
        { text: 'Ask the hospital which one they want', due: '2026-12-10', isDone: false, by: 'counselor' },
      ],
    },
    catalog,
    'all',
  ),
)
