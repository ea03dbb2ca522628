import type { Privileges, Protocol } from 'electron'
import type { Request as PageRequest, Route } from 'playwright-core'
import { fromAlias, leaksAlias, schemeOf } from './alias.ts'
import { fault } from './divergences.ts'
import { requireNotReady, requireReady } from './lifecycle.ts'
import { checkKeys, notImplemented, strict } from './strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()
const registered = new Set<string>()

const PRIVILEGES = ['standard', 'secure', 'supportFetchAPI'] as const satisfies readonly (keyof Privileges)[]

/** Rows 3, 6, 7: once, before ready, with exactly what an https: page has too. */
function registerSchemesAsPrivileged(schemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0]): void {
  requireNotReady('protocol.registerSchemesAsPrivileged()')
  if (registered.size > 0) throw new Error('A second registerSchemesAsPrivileged() replaces the first')
  for (const { scheme, privileges = {} } of schemes) {
    checkKeys(`protocol privileges of '${scheme}'`, privileges, PRIVILEGES)
    for (const name of PRIVILEGES) {
      if (privileges[name] !== true) throw notImplemented(`a scheme without '${name}' ('${scheme}')`)
    }
    registered.add(scheme)
  }
}

/** Row 10: the default session's registry, the only one here. */
function handle(scheme: string, handler: Handler): void {
  requireReady('Session can only be received when app is ready')
  if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
  if (!registered.has(scheme)) throw notImplemented(`protocol.handle('${scheme}') without privileges`)
  handlers.set(scheme, handler)
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged,
  handle,
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>)

export const isHandled = (scheme: string): boolean => handlers.has(scheme)

function requestOf(request: PageRequest, url: string): Request {
  const headers = Object.entries(request.headers())
    // Chromium's own report about the connection it believes to have.
    .filter(([name]) => !name.startsWith('sec-') && name !== 'upgrade-insecure-requests')
    .map(([name, value]): [string, string] => [name, leaksAlias(value) ? fromAlias(value) : value])
  const body = request.postDataBuffer()
  return new Request(url, {
    method: request.method(),
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  })
}

/**
 * Answers a request for the app's scheme through its handler. Returns false when Electron would end it with
 * ERR_UNEXPECTED (row 5); the request is then already aborted.
 */
export async function serve(route: Route, url: string): Promise<boolean> {
  try {
    const handler = handlers.get(schemeOf(url))
    if (!handler) throw new Error(`nobody handles ${url}`)
    const response: unknown = await handler(requestOf(route.request(), url))
    if (!(response instanceof Response)) throw new TypeError(`the handler of ${url} returned no Response`)
    if (response.headers.has('content-encoding')) {
      fault(13, `${url} is sent with content-encoding, which Electron does not decode`)
      throw new Error(`content-encoding on ${url}`)
    }
    if (response.status >= 300 && response.status < 400) throw notImplemented(`a redirect of ${url}`)
    const headers = Object.fromEntries(response.headers)
    await route.fulfill({
      status: response.status,
      // Row 4.
      headers: { 'content-type': 'text/html', ...headers },
      body: Buffer.from(await response.arrayBuffer()),
    })
    return true
  } catch (error) {
    console.error(error)
    await route.abort('failed').catch(() => {})
    return false
  }
}
