import fc from 'fast-check'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveAsset } from '../../../main/protocol/resolve-asset.ts'

const root = join(sep, 'app', 'out', 'renderer')
const get = (url: string) => resolveAsset(root, 'GET', url)

const hostile = [
  'app://bundle/../main/index.js',
  'app://bundle/..%2fmain/index.js',
  'app://bundle/%2e%2e/main/index.js',
  'app://bundle/%2e%2e%2fmain%2findex.js',
  'app://bundle/..%5cmain%5cindex.js',
  'app://bundle/..\\main\\index.js',
  'app://bundle/%252e%252e/main/index.js',
  'app://bundle/..%c0%afmain/index.js',
  'app://bundle/%00index.html',
  'app://bundle/index.html%00.js',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle//etc/passwd',
  'app://bundle/etc/passwd',
  'app://bundle/%2fetc%2fpasswd',
  'app://bundle/assets',
  'app://bundle/assets/',
  'app://bundle/assets/../../main/index.js',
  'app://bundle/index.html/..%2f..%2fmain%2findex.js',
  'app://bundle/%',
  'app://bundle/%zz',
  'app://bundle/package.json',
  'app://bundle/personal.db',
  'app://bundle/index.js.map',
  'app://bundle/index',
  'app://bundle/.env',
  'app://other/index.html',
  'app://bundle.evil/index.html',
  'app://bundle@evil/index.html',
  'app://evil@bundle/index.html',
  'app://bundle:80/index.html',
  'app:///index.html',
  'app:index.html',
  'file:///etc/passwd',
  'https://bundle/index.html',
  'http://app//bundle/index.html',
  'data:text/html,x',
  'blob:app://bundle/x',
  'javascript:alert(1)',
  'index.html',
  '',
]

describe('the app scheme', () => {
  it('serves its own files with a fixed type', () => {
    expect(get('app://bundle/')).toEqual({ path: join(root, 'index.html'), type: 'text/html; charset=utf-8' })
    expect(get('app://bundle/index.html#/compare/cpc,ccs')).toMatchObject({ path: join(root, 'index.html') })
    expect(get('app://bundle/assets/index.js?x=1')).toEqual({
      path: join(root, 'assets', 'index.js'),
      type: 'text/javascript; charset=utf-8',
    })
  })

  it.each(hostile)('gives nothing from outside for %s', (url) => {
    const asset = get(url)
    if (asset) expect(asset.path.startsWith(root + sep) && !asset.path.includes('..')).toBe(true)
  })

  it.each(hostile.filter((url) => !/\/index\.html$|\.\.(\/|\\)|%2e%2e\/|^app:\/\/bundle\/\//.test(url)))(
    'refuses %s',
    (url) => {
      expect(get(url)).toBeUndefined()
    },
  )

  it('answers GET only', () => {
    for (const method of ['POST', 'HEAD', 'PUT', 'OPTIONS']) {
      expect(resolveAsset(root, method, 'app://bundle/index.html')).toBeUndefined()
    }
  })

  it('never leaves its folder, whatever the address', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '%2e%2e',
        '.',
        '/',
        '%2f',
        '\\',
        '%5c',
        '%00',
        'a',
        '.html',
        '.js',
        '%25',
        ':',
        '//',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const asset = get(`app://bundle/${pieces.join('')}`)
        expect(asset === undefined || join(asset.path).startsWith(root + sep)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
