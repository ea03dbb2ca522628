import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { assertNever } from '../../../../domain/assert-never.ts'
import type { Repair, RepairedPart, UnusableWorksheet } from '../../../../domain/worksheet/repair.ts'
import type { ImportedWorksheet } from '../../../../preload/contract/worksheets.ts'
import { failureOf } from '../../../bridge.ts'
import { Banner } from '../../../ui/banner.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'

interface ImportOutcomeProps {
  readonly importing: Pick<UseMutationResult<ImportedWorksheet, Error, void>, 'data' | 'error'>
}

/** What became of a worksheet file: nothing was read, or what had to be left out to read it. */
export function ImportOutcome({ importing: { data, error } }: ImportOutcomeProps): ReactNode {
  const { t } = useLingui()
  if (error) {
    if (failureOf(error).code === 'CANCELLED') {
      return (
        <p role="status">
          <Trans>No file was opened.</Trans>
        </p>
      )
    }
    return <ErrorNotice error={error} kept={<Trans>Nothing was changed.</Trans>} />
  }
  if (!data) return null
  if (data.state === 'unusable') {
    return (
      <Banner tone="error">
        <p>
          <strong>
            <Trans>This file was not opened.</Trans>
          </strong>{' '}
          {t(unusable[data.why])}
        </p>
      </Banner>
    )
  }
  return (
    <Banner tone="attention">
      <p>
        <strong>
          <Trans>The worksheet was opened, but not all of it is as it was in the file.</Trans>
        </strong>
      </p>
      <ul>
        {data.repairs.map((repair) => (
          <li key={JSON.stringify(repair)}>
            <RepairWords repair={repair} />
          </li>
        ))}
      </ul>
      <div>
        <LinkButton to={`/worksheets/${data.id}`}>
          <Trans>Go to the worksheet</Trans>
        </LinkButton>
      </div>
    </Banner>
  )
}

const unusable: Readonly<Record<UnusableWorksheet, MessageDescriptor>> = {
  unreadable: msg`It could not be read. Check that it is still there, and try again.`,
  tooLarge: msg`It is larger than any worksheet. Choose another file.`,
  tooDeep: msg`It holds something that no worksheet holds. Choose another file.`,
  notJson: msg`It is damaged, or it is no worksheet file. Choose another file.`,
  noWorksheet: msg`It is no worksheet file. Choose another file.`,
  newer: msg`A newer version of this app wrote it. Update the app to open it.`,
  otherPack: msg`It was made with a data pack that is not on this computer. Ask a member of staff to add the pack.`,
}

const leftOut: Readonly<Record<RepairedPart, MessageDescriptor>> = {
  name: msg`The name could not be read; it has a new one.`,
  decision: msg`Part of what is to be decided could not be read.`,
  option: msg`Options that could not be read:`,
  leaning: msg`Leanings that could not be read:`,
  mustHave: msg`Must-haves that could not be read:`,
  criterion: msg`Things that matter that could not be read:`,
  rating: msg`Ratings that could not be read:`,
  weights: msg`Weights that could not be read:`,
  readiness: msg`Answers about readiness that could not be read:`,
  nextStep: msg`Next steps that could not be read:`,
  stage: msg`The step it was at could not be read.`,
  date: msg`Dates that could not be read:`,
}

/** Of these there is one at most, so that a number would say nothing. */
const single: ReadonlySet<RepairedPart> = new Set(['name', 'decision', 'stage'])

function RepairWords({ repair }: { readonly repair: Repair }): ReactNode {
  const { t } = useLingui()
  switch (repair.kind) {
    case 'leftOut': {
      const words = t(leftOut[repair.part])
      return single.has(repair.part) ? words : `${words} ${repair.count}`
    }
    case 'otherInputs':
      return <Trans>It was changed after its result was stamped, so the result may be another.</Trans>
    case 'notInCatalog': {
      const { id, what } = repair
      if (what === 'credential')
        return <Trans>“{id}” is not in this catalog. Its ratings stay and cannot be looked up.</Trans>
      return <Trans>The row “{id}” is not in this catalog. Its ratings stay and cannot be looked up.</Trans>
    }
    default:
      return assertNever(repair)
  }
}
