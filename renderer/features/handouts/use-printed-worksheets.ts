import { useQuery } from '@tanstack/react-query'
import type { WorksheetEntry } from '../../../preload/contract/worksheets.ts'
import { ask } from '../../bridge.ts'
import type { Asked } from './asked.ts'

export interface PrintedWorksheets {
  /** Those that can be printed, the newest first. */
  readonly all: readonly WorksheetEntry[]
  /** The one that is printed: the one that is named, or where there must be one, the newest. */
  readonly chosen: WorksheetEntry | undefined
  /** False while the list is on its way. */
  readonly isKnown: boolean
}

/** The stored worksheets, asked for anew each time: they change on another screen. */
export function usePrintedWorksheets({ kind, worksheet }: Asked): PrintedWorksheets {
  const { data } = useQuery({
    queryKey: ['worksheets', 'printed'],
    queryFn: () => ask((app) => app.worksheets.list({})),
    gcTime: 0,
  })
  const all = data?.filter(({ isSound }) => isSound) ?? []
  const named = all.find(({ id }) => id === worksheet)
  return { all, chosen: named ?? (kind === 'worksheet' ? all[0] : undefined), isKnown: data !== undefined }
}
