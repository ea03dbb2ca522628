import { ipcMain, type WebContents } from 'electron'
import { serialize } from 'node:v8'
import type { z } from 'zod'
import { contract, type Contract } from '../../preload/contract/index.ts'
import type { Method } from '../../preload/contract/method.ts'
import type { Result } from '../../preload/contract/result.ts'
import { explainFailure, isForeseen } from '../refusal.ts'
import { isTrustedSender } from '../security/sender.ts'

/** No message of a person is near this; it bounds what a broken page can make main parse. */
const maxInputBytes = 256 * 1024

type Handler<M extends Method> = (
  input: z.output<M['input']>,
  sender: WebContents,
) => z.input<M['output']> | Promise<z.input<M['output']>>

export type Handlers = {
  readonly [A in keyof Contract]: {
    readonly [M in keyof Contract[A]]: Contract[A][M] extends Method ? Handler<Contract[A][M]> : never
  }
}

/** Every way in: sender, then size and schema of what came, the handler, the schema of what goes out. */
export function registerHandlers(handlers: Handlers): () => void {
  const registered: string[] = []
  for (const { channel, method, handler } of entries(handlers)) {
    ipcMain.handle(channel, async (event, input: unknown): Promise<Result<unknown>> => {
      // Before any await: the sender of a frame that is gone cannot be checked any more.
      if (!isTrustedSender(event)) return { ok: false, code: 'FORBIDDEN', detail: channel }
      const parsed = accept(method, input)
      if (!parsed.ok) return parsed
      try {
        const answer = await handler(parsed.value, event.sender)
        return { ok: true, value: method.output.parse(answer) }
      } catch (error) {
        const failure = explainFailure(error, channel)
        // What was foreseen needs no log, and a conflict holds a person's text.
        if (!isForeseen(error)) console.error(channel, error)
        return failure
      }
    })
    registered.push(channel)
  }
  return () => registered.forEach((channel) => ipcMain.removeHandler(channel))
}

function accept(method: Method, input: unknown): Result<unknown> {
  if (serialize(input).byteLength > maxInputBytes) {
    return { ok: false, code: 'INVALID_INPUT', detail: 'too large' }
  }
  const parsed = method.input.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  return { ok: false, code: 'INVALID_INPUT', detail: issue ? issue.path.join('.') : '' }
}

interface Entry {
  readonly channel: string
  readonly method: Method
  readonly handler: (input: unknown, sender: WebContents) => unknown
}

/** Contract and handlers walked side by side; `Handlers` guarantees that they match. */
function entries(handlers: Handlers): Entry[] {
  const areas = Object.entries(contract) as [keyof Contract, Record<string, Method>][]
  return areas.flatMap(([area, methods]) =>
    Object.entries(methods).map(([name, method]) => ({
      // The type of `channels` holds the preload to this same name.
      channel: `${area}:${name}`,
      method,
      handler: (handlers[area] as Record<string, Entry['handler']>)[name] as Entry['handler'],
    })),
  )
}
