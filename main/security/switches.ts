/** Switches that open the app to a debugger or take away its sandbox or its network rules. */
const weakening: readonly string[] = [
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
]

/** The first weakening switch on the command line; an installed app does not start with one. */
export function findWeakeningSwitch(hasSwitch: (name: string) => boolean): string | undefined {
  return weakening.find(hasSwitch)
}
