/** Has a draft kept once the typing pauses, or at once on `flush`. */
export interface DraftKeeper {
  readonly later: () => void
  readonly flush: () => void
  /** There is nothing to keep any more. */
  readonly forget: () => void
}

const pause = 400

export function createDraftKeeper(keep: () => void): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  const forget = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const flush = (): void => {
    if (timer === undefined) return
    forget()
    keep()
  }
  return {
    later() {
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    },
    flush,
    forget,
  }
}
