import type { Worksheet } from '../../../domain/worksheet/model.ts'
import { ask, failureOf } from '../../bridge.ts'
import { onVisitEnd } from '../../visit.ts'

interface How {
  /** Changes of the same thing, one after another, are one to undo: letters of a text, moves of a slider. */
  readonly as?: string
  /** Nothing that a person did, and so nothing to undo. */
  readonly isQuiet?: boolean
}

export type ChangeSheet = (make: (now: Worksheet) => Worksheet, how?: How) => void

type SheetStatus =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** It was saved elsewhere meanwhile; nothing is saved until somebody has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: Worksheet; readonly revision: number }

export interface KeptSheet {
  readonly worksheet: Worksheet
  readonly status: SheetStatus
  readonly canUndo: boolean
}

/** A worksheet in memory: every change is shown at once and saved soon after. */
export interface SheetKeeper {
  readonly read: () => KeptSheet
  /** Calls back with every change; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void
  readonly change: ChangeSheet
  readonly undo: () => void
  /** Another person has it in hand now: what was done before is not theirs to undo. */
  readonly handOver: () => void
  /** Saves what is not saved yet, and waits for it. */
  readonly flush: () => Promise<void>
  readonly resolve: (keep: 'mine' | 'theirs') => void
  /** Nothing of it is saved any more. */
  readonly drop: () => void
}

/** Milliseconds; as much as a crash may cost. */
const longestUnsaved = 400
const mostUndone = 100

const keepers = new Map<string, SheetKeeper>()

onVisitEnd(() => {
  for (const keeper of keepers.values()) keeper.drop()
  keepers.clear()
})

/** The worksheet under this id, with whatever of it is not saved yet. Throws as `worksheets.open`. */
export async function openSheet(id: string): Promise<SheetKeeper> {
  const kept = keepers.get(id)
  await kept?.flush()
  // What could not be saved is worth more than what is stored.
  if (kept && kept.read().status.kind !== 'saved') return kept
  const { worksheet, revision } = await ask((app) => app.worksheets.open({ id }))
  return keep(worksheet, revision)
}

/** Keeps and saves one that is stored nowhere yet; nothing happens the second time. */
export function beginSheet(worksheet: Worksheet): void {
  if (!keepers.has(worksheet.id)) void keep(worksheet, 0).flush()
}

/** Before the store is asked about worksheets: what is on its way must be in the answer. */
export async function flushSheets(): Promise<void> {
  await Promise.all([...keepers.values()].map((keeper) => keeper.flush()))
}

/** It was removed: nothing of it may come back by itself. */
export function forgetSheet(id: string): void {
  keepers.get(id)?.drop()
  keepers.delete(id)
}

function keep(worksheet: Worksheet, revision: number): SheetKeeper {
  const keeper = createSheetKeeper(worksheet, revision)
  keepers.set(worksheet.id, keeper)
  return keeper
}

function createSheetKeeper(first: Worksheet, firstRevision: number): SheetKeeper {
  let revision = firstRevision
  let state: KeptSheet = {
    worksheet: first,
    status: { kind: firstRevision === 0 ? 'unsaved' : 'saved' },
    canUndo: false,
  }
  let past: readonly Worksheet[] = []
  let lastAs: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined
  const dropped = new AbortController()
  const listeners = new Set<() => void>()

  const set = (part: Partial<KeptSheet>): void => {
    state = { ...state, ...part, canUndo: past.length > 0 }
    for (const listener of listeners) listener()
  }
  const put = (worksheet: Worksheet): void => {
    const { kind } = state.status
    set({ worksheet, ...((kind === 'saved' || kind === 'failed') && { status: { kind: 'unsaved' } }) })
    // Further changes do not put it off: whoever types without a pause would have nothing saved.
    timer ??= setTimeout(() => void flush(), longestUnsaved)
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    saving ??= save().finally(() => (saving = undefined))
    await saving
  }

  async function save(): Promise<void> {
    while (!dropped.signal.aborted && state.status.kind !== 'saved' && state.status.kind !== 'conflict') {
      const sent = state.worksheet
      set({ status: { kind: 'saving' } })
      try {
        revision = (await ask((app) => app.worksheets.save({ worksheet: sent, revision }))).revision
        if (state.worksheet === sent) set({ status: { kind: 'saved' } })
      } catch (error) {
        const { code } = failureOf(error)
        // Removed elsewhere: whoever works on it wants it back.
        if (code === 'NOT_FOUND' && revision > 0) revision = 0
        else return set({ status: code === 'CONFLICT' ? await conflict() : { kind: 'failed', error } })
      }
    }
  }

  async function conflict(): Promise<SheetStatus> {
    try {
      const { worksheet, revision: stored } = await ask((app) => app.worksheets.open({ id: first.id }))
      return { kind: 'conflict', theirs: worksheet, revision: stored }
    } catch (error) {
      return { kind: 'failed', error }
    }
  }

  return {
    read: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    change(make, { as, isQuiet = false } = {}) {
      const worksheet = make(state.worksheet)
      if (worksheet === state.worksheet) return
      if (!isQuiet && (as === undefined || as !== lastAs))
        past = [...past, state.worksheet].slice(-mostUndone)
      if (!isQuiet) lastAs = as
      put(worksheet)
    },
    undo() {
      const before = past.at(-1)
      if (!before) return
      past = past.slice(0, -1)
      lastAs = undefined
      // Where somebody is now is not what they take back.
      put({ ...before, stage: state.worksheet.stage })
    },
    handOver() {
      past = []
      lastAs = undefined
      set({})
    },
    flush,
    resolve(choice) {
      const { status } = state
      if (status.kind !== 'conflict') return
      ;({ revision } = status)
      // Whichever was not chosen is what an undo brings back.
      past = [...past, choice === 'theirs' ? state.worksheet : status.theirs]
      if (choice === 'theirs') {
        set({ worksheet: status.theirs, status: { kind: 'saved' } })
      } else {
        set({ status: { kind: 'unsaved' } })
        void flush()
      }
    },
    drop() {
      dropped.abort()
      clearTimeout(timer)
    },
  }
}
