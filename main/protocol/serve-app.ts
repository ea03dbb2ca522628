import type { Protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { contentSecurityPolicy } from '../security/csp.ts'
import { resolveAsset } from './resolve-asset.ts'
import { appScheme } from './scheme.ts'

/** At the entry's top level only: Electron takes the privileges of a scheme once, before ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the renderer's files. Reads them with fs: `net.fetch` would pass the session's own deny-all. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(appScheme, async (request) => {
    const asset = resolveAsset(root, request.method, request.url)
    if (!asset) return notFound()
    try {
      return respond(200, asset.type, new Uint8Array(await readFile(asset.path)))
    } catch (error) {
      console.error(`Cannot read ${asset.path}`, error)
      return notFound()
    }
  })
}

function notFound(): Response {
  return respond(404, 'text/plain; charset=utf-8', 'Not found')
}

function respond(status: number, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
