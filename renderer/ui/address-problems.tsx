import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../domain/assert-never.ts'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { mostCompared, type AddressProblem } from '../../domain/compare/address.ts'
import { Banner } from './banner.tsx'

interface AddressProblemsProps {
  readonly problems: readonly AddressProblem[]
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
  readonly problem: AddressProblem
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
    default:
      return assertNever(problem)
  }
}
