import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { openSheet, type KeptSheet, type SheetKeeper } from './sheet-keeper.ts'

/** Asked for anew each time it is opened: it may have been renamed or removed in the list. */
export function useOpenedSheet(id: string): UseQueryResult<SheetKeeper> {
  return useQuery({
    queryKey: ['worksheet', id],
    queryFn: () => openSheet(id),
    structuralSharing: false,
    gcTime: 0,
  })
}

/** As it is now; saved at the latest when it goes out of sight. */
export function useKeptSheet({ read, subscribe, flush }: SheetKeeper): KeptSheet {
  useEffect(() => {
    const save = (): void => void flush()
    addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
      save()
    }
  }, [flush])
  return useSyncExternalStore(subscribe, read)
}
