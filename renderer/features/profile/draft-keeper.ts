/** Has a draft kept once the typing pauses, or at once on `flush`. */
export interface DraftKeeper {
  readonly later: (keep: () => Promise<void>) => void
  readonly flush: () => void
  /** There is nothing to keep any more. */
  readonly forget: () => void
}

const pause = 400

export function createDraftKeeper(): DraftKeeper {
  let pending:
    { readonly keep: () => Promise<void>; readonly timer: ReturnType<typeof setTimeout> } | undefined
  const forget = (): void => {
    clearTimeout(pending?.timer)
    pending = undefined
  }
  const flush = (): void => {
    const keep = pending?.keep
    forget()
    void keep?.()
  }
  return {
    later(keep) {
      forget()
      pending = { keep, timer: setTimeout(flush, pause) }
    },
    flush,
    forget,
  }
}
