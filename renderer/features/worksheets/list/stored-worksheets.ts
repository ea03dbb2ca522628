import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { duplicateOf } from '../../../../domain/worksheet/begin.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import type { Contract, Output } from '../../../../preload/contract/index.ts'
import type { ImportedWorksheet, WorksheetEntry } from '../../../../preload/contract/worksheets.ts'
import { ask } from '../../../bridge.ts'
import { newId } from '../new-id.ts'
import { flushSheets, forgetSheet } from '../sheet-keeper.ts'

const key = ['worksheets']

/** The newest first; asked for anew each time, because a worksheet saves itself unseen. */
export function useWorksheets(): UseQueryResult<readonly WorksheetEntry[]> {
  return useQuery<readonly WorksheetEntry[]>({
    queryKey: key,
    queryFn: async () => {
      await flushSheets()
      return await ask((app) => app.worksheets.list({}))
    },
    gcTime: 0,
  })
}

/** Done when the list says so too. */
function useChange<Answer, Asked>(
  mutationFn: (asked: Asked) => Promise<Answer>,
): UseMutationResult<Answer, Error, Asked> {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: key }) })
}

interface Renamed {
  readonly id: string
  readonly name: string
}

export const useRenameWorksheet = (): UseMutationResult<unknown, Error, Renamed> =>
  useChange(async ({ id, name }: Renamed) => {
    const { worksheet, revision } = await ask((app) => app.worksheets.open({ id }))
    return await ask((app) => app.worksheets.save({ worksheet: { ...worksheet, name }, revision }))
  })

export const useDuplicateWorksheet = (): UseMutationResult<unknown, Error, Renamed> =>
  useChange(async ({ id, name }: Renamed) => {
    const { worksheet } = await ask((app) => app.worksheets.open({ id }))
    const copy = duplicateOf(worksheet, name, { id: newId(), at: new Date().toISOString() })
    return await ask((app) => app.worksheets.save({ worksheet: copy, revision: 0 }))
  })

export interface Removed {
  readonly worksheet: Worksheet
}

/** What was removed, to bring it back; nothing of one that cannot be read. */
export const useRemoveWorksheet = (): UseMutationResult<Removed | undefined, Error, WorksheetEntry> =>
  useChange(async ({ id, isSound }: WorksheetEntry) => {
    const stored = isSound ? await ask((app) => app.worksheets.open({ id })) : undefined
    await ask((app) => app.worksheets.remove({ id }))
    forgetSheet(id)
    return stored && { worksheet: stored.worksheet }
  })

export const useBringBack = (): UseMutationResult<unknown, Error, Removed> =>
  useChange(({ worksheet }: Removed) => ask((app) => app.worksheets.save({ worksheet, revision: 0 })))

export const useImportWorksheet = (): UseMutationResult<ImportedWorksheet, Error, void> =>
  useChange(() => ask((app) => app.worksheets.importFile({})))

export const useExportWorksheet = (): UseMutationResult<
  Output<Contract['worksheets']['exportFile']>,
  Error,
  string
> => useMutation({ mutationFn: (id: string) => ask((app) => app.worksheets.exportFile({ id })) })
