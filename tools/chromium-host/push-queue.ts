/**
 * Row 39: pushes travel on a pipe of their own. They keep their order among themselves, but may come before or
 * after the reply to a call that was made first; so they wait here for a random moment.
 */
export function makePushQueue(deliver: (channel: string, payload: string) => void) {
  const waiting: (readonly [channel: string, payload: string])[] = []

  function flush(): void {
    for (const [channel, payload] of waiting.splice(0)) deliver(channel, payload)
  }

  return (channel: string, payload: string): void => {
    if (waiting.push([channel, payload]) === 1) setTimeout(flush, Math.random() < 0.5 ? 0 : 5)
  }
}
