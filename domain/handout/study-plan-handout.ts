import type { DimensionId } from '../catalog/ids.ts'
import { findFigure, findFigureOf } from '../catalog/figures.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import { spanOf } from '../compare/times.ts'
import { planStudy, type StudyAsked } from '../study-plan/plan-study.ts'
import { commonOf, type Occasion } from './common.ts'
import { handoutCredential } from './handout-credential.ts'
import type { StudyPlanHandout } from './model.ts'
import { numberSources } from './number-sources.ts'

/** In the order in which somebody sees to them; all but the first two are steps to the exam. */
const used: readonly DimensionId[] = [
  known.studyTime,
  known.examContent,
  known.requiredToSit,
  known.required,
  known.dues,
  known.memberFee,
  known.otherFee,
  known.delivery,
  known.booksAllowed,
  known.retakeRule,
]

/** The plan by weeks, what it rests on, and the steps to the exam. */
export function studyPlanHandout(
  pack: PackSummary,
  profile: Profile,
  asked: StudyAsked,
  occasion: Occasion,
): StudyPlanHandout {
  const footnotes = numberSources(pack.sources)
  const dimensions = pack.groups.flatMap((group) => group.dimensions)
  const facts = used.flatMap((id) => {
    const [dimension, fact] = [dimensions.find((one) => one.id === id), profile.facts[id]]
    if (!dimension || !fact) return []
    footnotes.ofFact(fact)
    return [{ dimension, fact }]
  })
  const credential = handoutCredential(profile)
  return {
    kind: 'study-plan',
    credential,
    plan: planStudy(
      asked,
      spanOf(findFigure(profile.facts, known.studyTime)?.value),
      findFigureOf(profile.facts, known.examContent, 'shareTable')?.value.parts ?? [],
    ),
    facts,
    ...commonOf(pack, occasion, footnotes, [credential]),
  }
}
