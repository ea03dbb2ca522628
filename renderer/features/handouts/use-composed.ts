import { useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import { longestComposed } from '../../../domain/handout/choices.ts'
import { useHashSearch } from '../../hash-path.ts'
import { usualStart } from '../../../domain/study-plan/dates.ts'
import { useChangeSettings, useSettings } from '../../queries.ts'
import { today } from '../../today.ts'
import { changed, composerAddress } from './asked.ts'

interface Composed {
  readonly search: URLSearchParams
  /** Composes what this asks for instead. */
  readonly go: (search: URLSearchParams) => void
  /** Changes this of what is composed; what the other kinds know stays for when they are chosen again. */
  readonly change: (changes: Readonly<Record<string, string | null>>) => void
}

/** What the address asks to be composed; where it asks for nothing, what was composed last. */
export function useComposed(): Composed {
  const address = useHashSearch()
  const [, navigate] = useLocation()
  const last = useSettings().data?.composed ?? ''
  const search = useMemo(() => (address.size > 0 ? address : withoutPastDays(last)), [address, last])
  const go = (next: URLSearchParams): void => navigate(composerAddress(next), { replace: true })
  return { search, go, change: (changes) => go(changed(search, changes)) }
}

/** Keeps what the address asks for, to be found again where none asks for anything. */
export function useRememberComposed(): void {
  const asked = useHashSearch().toString()
  const { data } = useSettings()
  const changeSettings = useChangeSettings()
  const isNew =
    data !== undefined && asked !== '' && asked.length <= longestComposed && asked !== data.composed
  useEffect(() => {
    if (isNew) changeSettings({ composed: asked })
  }, [isNew, asked, changeSettings])
}

/** A day that was to come when it was chosen may be over, and what is left before the day that takes its place. */
function withoutPastDays(composed: string): URLSearchParams {
  const search = new URLSearchParams(composed)
  if ((search.get('start') ?? '') < today()) search.delete('start')
  const start = search.get('start') ?? usualStart(today())
  if ((search.get('target') ?? '') <= start) search.delete('target')
  return search
}
