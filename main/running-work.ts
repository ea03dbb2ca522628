/** Work that must end before the app may: a file on its way to the disk. */
export interface RunningWork {
  readonly isIdle: () => boolean
  /** Resolves when nothing is running any more. */
  readonly idle: () => Promise<void>
  /** As `idle`; from now on nothing begins, and nobody is answered, so that nothing is told beside the end. */
  readonly end: () => Promise<void>
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

export function trackWork(): RunningWork {
  const running = new Set<Promise<unknown>>()
  let isEnding = false
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.allSettled(running)
  }
  const forGood = new Promise<never>(() => undefined)
  return {
    isIdle: () => running.size === 0,
    idle,
    end() {
      isEnding = true
      return idle()
    },
    async run(work) {
      if (isEnding) await forGood
      const promise = work()
      running.add(promise)
      try {
        return await promise
      } finally {
        running.delete(promise)
        if (isEnding) await forGood
      }
    },
  }
}
