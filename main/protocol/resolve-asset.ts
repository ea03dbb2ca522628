import { extname, join, sep } from 'node:path'
import { appHost, appScheme } from './scheme.ts'

/** Fixed types: a guess by content would let data run as script. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface Asset {
  readonly path: string
  readonly type: string
}

/** The file under `root` that a request names; undefined for anything else than a known type inside it. */
export function resolveAsset(root: string, method: string, address: string): Asset | undefined {
  if (method !== 'GET' || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== `${appScheme}:` || url.host !== appHost || url.username !== '') return undefined
  const name = decode(url.pathname)
  // Decoded once, before resolving: `..%2f` survives URL parsing.
  if (name === undefined || /[\\\0%:]/.test(name)) return undefined
  const path = join(root, name === '/' || name === '' ? 'index.html' : name)
  const type = types[extname(path)]
  if (type === undefined || !path.startsWith(root + sep)) return undefined
  return { path, type }
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
