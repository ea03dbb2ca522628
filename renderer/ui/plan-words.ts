import { useLingui } from '@lingui/react/macro'
import type { Dimension, Organization } from '../../domain/catalog/pack.ts'
import { timesInWords } from '../../domain/compare/times.ts'
import type { AskedFor, CredentialStep, Path, PathStep, StepTime } from '../../domain/pathways/model.ts'
import { nameOf, waysInWords, type Named } from '../../domain/pathways/words.ts'
import { formatRange } from '../../domain/text/money.ts'
import { useLanguage } from '../i18n/language.ts'
import { useKnownWords } from './known-words.ts'

export interface PlanNames extends Named {
  readonly credentials: readonly (Named['credentials'][number] & {
    readonly issuer: Pick<Organization, 'shortName'>
  })[]
  readonly dimensions: readonly Pick<Dimension, 'id' | 'label'>[]
}

interface PlanWords {
  /** "CPC-A, then CPC": the credentials on the way. */
  readonly way: (path: Path) => string
  /** What there is to do. */
  readonly step: (step: PathStep) => string
  readonly pathCost: (path: Path) => string
  readonly pathTime: (path: Path) => string
  /** Whose advice is not followed on the way. */
  readonly pathUnmet: (path: Path) => string
  /** Ways in words, any one of which is enough. */
  readonly ways: (rule: AskedFor) => string
  /** Of the issuer, for a credential that asks for it. */
  readonly membership: (step: CredentialStep) => string
  readonly stepCost: (step: CredentialStep) => string
  readonly stepTime: (time: StepTime) => string
}

/** What a plan says in words, alike on screen and on paper. */
export function usePlanWords(names: PlanNames): PlanWords {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const withUnknown = useKnownWords()
  const labelOf = (dimension: string): string => {
    const found = names.dimensions.find(({ id }) => id === dimension)
    return found ? inWords(found.label) : dimension
  }
  const money = (total: Path['cost'], unknown: readonly string[]): string =>
    withUnknown(total.max === 0 && unknown.length > 0 ? undefined : formatRange(total, language), unknown)
  const step = (one: PathStep): string => {
    if (one.kind === 'condition') return inWords(one.condition.label)
    const name = nameOf(names, one.credential)
    return one.passed ? t`Receive the ${name}` : t`Take the ${name}`
  }
  const briefly = (one: PathStep): string =>
    one.kind === 'condition' ? inWords(one.condition.label) : nameOf(names, one.credential)
  return {
    step,
    way: ({ steps }) =>
      steps
        .flatMap((one) => (one.kind === 'credential' ? [nameOf(names, one.credential)] : []))
        .reduce((before, next) => t`${before}, then ${next}`),
    pathCost: ({ cost, unknownCost, steps }) => {
      const fees = unknownCost.map(
        ({ credential, dimension }) => `${nameOf(names, credential)}: ${labelOf(dimension)}`,
      )
      return money(cost, [...fees, ...steps.filter(isStudy).map(briefly)])
    },
    pathTime: ({ times, unknownTime, steps }) =>
      withUnknown(
        timesInWords(times, language),
        steps.filter((_, place) => unknownTime.includes(place)).map(briefly),
      ),
    pathUnmet: ({ unmet }) => {
      const whose = [...new Set(unmet.map(({ credential }) => nameOf(names, credential)))]
      const listed = new Intl.ListFormat(language).format(whose)
      return whose.length === 0 ? t({ message: 'none', context: 'advice' }) : t`for ${listed}`
    },
    ways: ({ ways }) => {
      const all = waysInWords(ways, names, language).join(' · ')
      return ways.length === 1 ? all : t`any one of these: ${all}`
    },
    membership: ({ credential }) => {
      const issuer = names.credentials.find(({ id }) => id === credential)?.issuer.shortName ?? ''
      return t`Membership in ${issuer}`
    },
    stepCost: ({ cost, passed }) =>
      passed ? t`nothing more: the exam is passed already` : money(cost.total, cost.unknown.map(labelOf)),
    stepTime: ({ times }) => (times && timesInWords(times, language)) ?? t`not known`,
  }
}

/** Nothing that we know of. */
export function asksForNothing({ rules, membership }: CredentialStep): boolean {
  return !membership && !rules.some(({ rule }) => rule.required)
}

/** No pack says what courses and degrees cost. */
export function isStudy(step: PathStep): boolean {
  return step.kind === 'condition' && step.condition.kind === 'study'
}
