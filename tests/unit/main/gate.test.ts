import type { IpcMainInvokeEvent } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { registerHandlers, type Handlers } from '../../../main/ipc/register.ts'
import { SaveConflict, Refusal } from '../../../main/refusal.ts'
import { contract } from '../../../preload/contract/index.ts'

type Listener = (event: IpcMainInvokeEvent, input: unknown) => Promise<unknown>

const { listeners } = vi.hoisted(() => ({ listeners: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, listener: unknown) => listeners.set(channel, listener),
    removeHandler: (channel: string) => listeners.delete(channel),
  },
}))

const note = {
  about: 'cpc',
  body: 'Private words',
  revision: 2,
  updatedAt: '2026-11-22T10:00:00.000Z',
  printed: false,
}
const answers: Record<string, unknown> = {}

/** Handlers that answer with what a test has put there for their channel. */
function fakeHandlers(): { handlers: Handlers; calls: string[] } {
  const calls: string[] = []
  const handlers = Object.fromEntries(
    Object.entries(contract).map(([area, methods]) => [
      area,
      Object.fromEntries(
        Object.keys(methods).map((method) => [
          method,
          () => {
            calls.push(`${area}:${method}`)
            const answer = answers[`${area}:${method}`]
            if (answer instanceof Error) throw answer
            return answer
          },
        ]),
      ),
    ]),
  )
  return { handlers: handlers as unknown as Handlers, calls }
}

function send(
  channel: string,
  input: unknown,
  frame: object | null = { origin: 'app://bundle', parent: null },
) {
  const listener = listeners.get(channel) as Listener
  return listener({ senderFrame: frame, sender: {} } as unknown as IpcMainInvokeEvent, input)
}

let gate: ReturnType<typeof fakeHandlers>
let unregister: () => void
const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)

beforeEach(() => {
  log.mockClear()
  for (const key of Object.keys(answers)) Reflect.deleteProperty(answers, key)
  gate = fakeHandlers()
  unregister = registerHandlers(gate.handlers)
})

describe('the gate', () => {
  it('answers on every channel of the contract, and on none after it is undone', () => {
    const channels = Object.entries(contract).flatMap(([area, methods]) =>
      Object.keys(methods).map((method) => `${area}:${method}`),
    )
    expect([...listeners.keys()].toSorted()).toEqual(channels.toSorted())
    unregister()
    expect(listeners.size).toBe(0)
  })

  it.each([
    ['a foreign page', { origin: 'https://example.org', parent: null }],
    ['a frame inside the page', { origin: 'app://bundle', parent: {} }],
    ['a frame that is gone', null],
  ])('refuses %s before anything else is done', async (_, frame) => {
    answers['notes:save'] = note
    const input = { about: 'cpc', body: 'x', revision: 0 }
    expect(await send('notes:save', input, frame)).toEqual({
      ok: false,
      code: 'FORBIDDEN',
      detail: 'notes:save',
    })
    expect(gate.calls).toEqual([])
  })

  it('refuses what is too large before it is parsed', async () => {
    const input = { ids: ['x'.repeat(300_000)] }
    expect(await send('catalog:profiles', input)).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      detail: 'too large',
    })
  })

  it('refuses what does not fit the schema, naming the place and not the value', async () => {
    const answer = await send('notes:save', { about: 'cpc', body: 'Private words', revision: 'one' })
    expect(answer).toEqual({ ok: false, code: 'INVALID_INPUT', detail: 'revision' })
    expect(gate.calls).toEqual([])
  })

  it('lets nothing out that does not fit the schema', async () => {
    answers['settings:get'] = { language: 'en', textSize: 100, theme: 'system', secret: 'pin' }
    expect(await send('settings:get', {})).toMatchObject({ ok: false, code: 'INTERNAL' })
  })

  it('passes on what fits', async () => {
    answers['notes:save'] = note
    expect(await send('notes:save', { about: 'cpc', body: 'x', revision: 1 })).toEqual({
      ok: true,
      value: note,
    })
  })

  it('turns a refusal and a conflict into data, and logs neither', async () => {
    answers['catalog:profiles'] = new Refusal('NOT_FOUND', 'nope')
    expect(await send('catalog:profiles', { ids: ['nope'], state: null })).toEqual({
      ok: false,
      code: 'NOT_FOUND',
      detail: 'nope',
    })
    answers['notes:save'] = new SaveConflict(note)
    expect(await send('notes:save', { about: 'cpc', body: 'x', revision: 1 })).toMatchObject({
      code: 'CONFLICT',
      detail: { body: 'Private words', revision: 2 },
    })
    expect(log).not.toHaveBeenCalled()
  })

  it('keeps the cause of what nobody foresaw in the log, and gives the page a code', async () => {
    answers['health:status'] = new Error('/home/someone/secret.db is broken')
    expect(await send('health:status', {})).toEqual({ ok: false, code: 'INTERNAL', detail: 'health:status' })
    expect(log).toHaveBeenCalledOnce()
  })
})
