/** Work that must end before the app may: a file on its way to the disk. */
export interface RunningWork {
  readonly isIdle: () => boolean
  /** Resolves when nothing is running any more. */
  readonly idle: () => Promise<void>
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

export function trackWork(): RunningWork {
  const running = new Set<Promise<unknown>>()
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.allSettled(running)
  }
  return {
    isIdle: () => running.size === 0,
    idle,
    run(work) {
      const promise = work()
      running.add(promise)
      const forget = (): unknown => running.delete(promise)
      promise.then(forget, forget)
      return promise
    },
  }
}
