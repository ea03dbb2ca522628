import { useMemo } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import { useProfiles, useSettings } from '../../queries.ts'
import type { Asked } from './asked.ts'
import type { PrintedWorksheets } from './use-printed-worksheets.ts'
import { useHiddenRows } from './use-hidden-rows.ts'

interface Wanted {
  /** Undefined until it is known which rows are in sight. */
  readonly request: HandoutRequest | undefined
  /** Rows that are put away in the comparison that led here. */
  readonly hidden: number
}

/** What is asked for, as main is told it. */
export function useRequest(
  asked: Asked,
  choices: HandoutRequest['choices'],
  { chosen, isKnown }: PrintedWorksheets,
): Wanted {
  const { kind, pack, view, start, goal, study, assumptions } = asked
  const state = useSettings().data?.state ?? null
  const isTable = kind === 'comparison' || kind === 'counselor'
  const profiles = useProfiles(isTable ? view.ids : []).data
  const hidden = useHiddenRows(pack, profiles, view)
  const ids = useMemo(() => [...view.ids], [view.ids])
  const [first] = ids
  return { request: requestOf(), hidden: isTable ? hidden.length : 0 }

  function requestOf(): HandoutRequest | undefined {
    switch (kind) {
      case 'comparison':
      case 'counselor':
        return profiles && { kind, ids, state, hidden, baseline: view.baseline ?? null, choices }
      case 'profile':
        return first && { kind, id: first, state, choices }
      case 'together':
        return { kind, ids, assumptions, choices }
      case 'pathway':
        return start && goal && { kind, pack: pack.id, start: start.id, goal: goal.id, choices }
      case 'study-plan':
        return first && { kind, id: first, ...study, choices }
      case 'glossary':
        return { kind, pack: pack.id, ids, choices }
      case 'worksheet':
        return chosen && { kind, worksheet: chosen.id, choices }
      case 'worksheet-blank':
        return isKnown ? { kind, worksheet: chosen?.id ?? null, pack: pack.id, ids, choices } : undefined
      default:
        return assertNever(kind)
    }
  }
}
