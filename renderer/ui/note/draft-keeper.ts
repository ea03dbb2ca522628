/**
 * Has a draft kept soon after the first change since the last time, or at once on `flush`. Further changes
 * do not put it off: someone who types without a pause would have nothing kept.
 */
export interface DraftKeeper {
  /** `keep` reads the newest text when it runs. */
  readonly later: (keep: () => Promise<void>) => void
  readonly flush: () => Promise<void>
  /** There is nothing to keep any more. */
  readonly forget: () => void
}

/** Milliseconds; as much typing as a crash may cost. */
const longestUnkept = 400

export function createDraftKeeper(): DraftKeeper {
  let pending:
    { readonly keep: () => Promise<void>; readonly timer: ReturnType<typeof setTimeout> } | undefined
  const forget = (): void => {
    clearTimeout(pending?.timer)
    pending = undefined
  }
  const flush = async (): Promise<void> => {
    const keep = pending?.keep
    forget()
    await keep?.()
  }
  return {
    later(keep) {
      pending ??= { keep, timer: setTimeout(() => void flush(), longestUnkept) }
    },
    flush,
    forget,
  }
}
