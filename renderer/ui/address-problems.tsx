import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../domain/assert-never.ts'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import type { ViewProblem } from '../../domain/compare/view.ts'
import { Banner } from './banner.tsx'

interface AddressProblemsProps {
  readonly problems: readonly ViewProblem[]
  readonly pack: PackSummary
  /** That can be shown at once. */
  readonly most?: number
}

/** What of the address could not be shown, in plain words. */
export function AddressProblems({ problems, pack, most = mostCompared }: AddressProblemsProps): ReactNode {
  if (problems.length === 0) return null
  return (
    <Banner tone="notice">
      {problems.map((problem) => (
        <p key={problem.kind}>
          <ProblemInWords problem={problem} pack={pack} most={most} />
        </p>
      ))}
    </Banner>
  )
}

interface ProblemInWordsProps {
  readonly problem: ViewProblem
  readonly pack: PackSummary
  readonly most: number
}

function ProblemInWords({ problem, pack, most }: ProblemInWordsProps): ReactNode {
  const { i18n } = useLingui()
  const list = (words: readonly string[]): string => new Intl.ListFormat(i18n.locale).format(words)
  const abbreviations = (ids: readonly string[]): string =>
    list(pack.credentials.filter(({ id }) => ids.includes(id)).map(({ abbreviation }) => abbreviation))
  switch (problem.kind) {
    case 'malformed':
      return <Trans>Part of the address could not be read and was left out.</Trans>
    case 'unknown':
      return (
        <Plural
          value={problem.ids.length}
          one={`“${list(problem.ids)}” is not in the catalog and was left out.`}
          other={`These are not in the catalog and were left out: ${list(problem.ids)}.`}
        />
      )
    case 'otherField':
      return <Trans>These belong to another field of work and were left out: {list(problem.ids)}.</Trans>
    case 'repeated':
      return <Trans>Named more than once, shown once: {abbreviations(problem.ids)}.</Trans>
    case 'tooMany':
      return (
        <Trans>
          At most {most} fit side by side. Left out: {abbreviations(problem.ids)}.
        </Trans>
      )
    case 'tooFew':
      return <Trans>This needs at least 2 different credentials. Choose below.</Trans>
    case 'lens':
      return <Trans>The address asked for rows in a way that this app does not know. All are shown.</Trans>
    case 'baseline':
      return (
        <Trans>The address measures against a credential that is not shown here. None is measured.</Trans>
      )
    case 'find':
      return <Trans>The address looks for more than fits. Only its beginning is looked for.</Trans>
    case 'hidden':
      return (
        <Trans>
          The address hides rows that this comparison does not have: {list(problem.names.map(shortened))}. All
          else is as it says.
        </Trans>
      )
    default:
      return assertNever(problem)
  }
}

const longestName = 40

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName).toWellFormed()}…` : name
}
