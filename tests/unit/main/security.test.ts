import type { IpcMainInvokeEvent, Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../main/security/csp.ts'
import { guardNavigation } from '../../../main/security/navigation.ts'
import { isLocalRequest, stayOffline } from '../../../main/security/offline.ts'
import { denyPermissions } from '../../../main/security/permissions.ts'
import { isTrustedSender } from '../../../main/security/sender.ts'
import { findWeakeningSwitch } from '../../../main/security/switches.ts'

type Frame = Pick<NonNullable<IpcMainInvokeEvent['senderFrame']>, 'origin' | 'parent'>
const sentBy = (frame: Frame | null) => isTrustedSender({ senderFrame: frame } as IpcMainInvokeEvent)

describe('the sender of a call', () => {
  it("is trusted in a main frame of the app's exact origin only", () => {
    expect(sentBy({ origin: 'app://bundle', parent: null })).toBe(true)
  })

  it.each(['null', '', 'app://bundle.evil', 'app://other', 'https://bundle', 'file://', 'app://bundle/'])(
    'is refused from origin %s',
    (origin) => expect(sentBy({ origin, parent: null })).toBe(false),
  )

  it('is refused when its frame is gone, or is a child frame', () => {
    const parent = { origin: 'app://bundle', parent: null } as Frame['parent']
    expect(sentBy(null)).toBe(false)
    expect(sentBy({ origin: 'app://bundle', parent })).toBe(false)
  })
})

describe('the content security policy', () => {
  it("allows the app's own files and nothing else, nothing inline and nothing evaluated", () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })
})

describe('requests', () => {
  it.each(['app://bundle/index.html', 'blob:app://bundle/1', 'data:image/png;base64,AA'])(
    'lets %s pass',
    (url) => expect(isLocalRequest(url)).toBe(true),
  )

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://x',
    'wss://x',
    'file:///etc/passwd',
    'ftp://x',
    'x',
    '',
  ])('cancels %s', (url) => expect(isLocalRequest(url)).toBe(false))

  it('cancels through the session, finds no proxy, downloads no dictionary and no file', async () => {
    const calls: unknown[] = []
    let ask = (_: { url: string }, __: (answer: object) => void): void => undefined
    let download = (_: { preventDefault(): void }): void => undefined
    await stayOffline({
      webRequest: { onBeforeRequest: (listener: typeof ask) => (ask = listener) },
      setSpellCheckerEnabled: (on: boolean) => calls.push(['spellcheck', on]),
      setSpellCheckerDictionaryDownloadURL: (url: string) => calls.push(['dictionaries', url]),
      on: (_: string, listener: typeof download) => (download = listener),
      setProxy: (config: object) => Promise.resolve(void calls.push(['proxy', config])),
    } as unknown as Session)
    ask({ url: 'https://example.org/' }, (answer) => calls.push(answer))
    ask({ url: 'app://bundle/x.js' }, (answer) => calls.push(answer))
    download({ preventDefault: () => calls.push('no download') })
    expect(calls).toEqual([
      ['spellcheck', false],
      ['dictionaries', 'app://bundle/no-dictionaries/'],
      ['proxy', { mode: 'direct' }],
      { cancel: true },
      { cancel: false },
      'no download',
    ])
  })
})

describe('permissions', () => {
  it('are all refused: requests, checks and devices', () => {
    const answers: boolean[] = []
    denyPermissions({
      setPermissionRequestHandler: (handler: (w: null, p: string, answer: (yes: boolean) => void) => void) =>
        ['media', 'geolocation', 'openExternal', 'clipboard-read', 'unknown'].forEach((name) =>
          handler(null, name, (yes) => answers.push(yes)),
        ),
      setPermissionCheckHandler: (handler: () => boolean) => answers.push(handler()),
      setDevicePermissionHandler: (handler: () => boolean) => answers.push(handler()),
    } as unknown as Session)
    expect(answers).toEqual(Array<boolean>(7).fill(false))
  })
})

describe('navigation', () => {
  it('is stopped in every form, and no window opens', () => {
    const stopped: string[] = []
    let opener: ((details: object) => unknown) | undefined
    guardNavigation({
      on: (name: string, listener: (event: object) => void) =>
        listener({ preventDefault: () => stopped.push(name) }),
      setWindowOpenHandler: (handler: typeof opener) => (opener = handler),
    } as unknown as WebContents)
    expect(stopped).toEqual(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
    expect(opener?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
  })
})

describe('an installed app', () => {
  it.each([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-debugging-address',
    'remote-allow-origins',
    'inspect',
    'inspect-brk',
    'inspect-port',
    'inspect-wait',
    'js-flags',
    'no-sandbox',
    'disable-gpu-sandbox',
    'disable-setuid-sandbox',
    'disable-seccomp-filter-sandbox',
    'disable-namespace-sandbox',
    'allow-sandbox-debugging',
    'single-process',
    'no-zygote',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'gpu-launcher',
    'disable-site-isolation-trials',
    'disable-web-security',
    'allow-file-access-from-files',
    'allow-running-insecure-content',
    'ignore-certificate-errors',
    'load-extension',
    'disable-extensions-except',
    'proxy-server',
    'proxy-pac-url',
    'host-resolver-rules',
    'host-rules',
    'unsafely-treat-insecure-origin-as-secure',
    'enable-blink-features',
  ])('does not start with --%s', (name) => expect(findWeakeningSwitch((asked) => asked === name)).toBe(name))

  it('starts with harmless switches', () => {
    expect(findWeakeningSwitch((asked) => asked === 'ozone-platform')).toBeUndefined()
  })
})
