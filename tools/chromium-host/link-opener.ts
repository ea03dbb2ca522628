import type * as Electron from 'electron'

/** Has Electron write down what it would open. Runs in its main process: travels as text, refers to nothing else. */
export function collectLinks({ shell }: Pick<typeof Electron, 'shell'>, opener: string): void {
  const { appendFileSync } = process.getBuiltinModule('node:fs')
  shell.openExternal = (url) => Promise.resolve(appendFileSync(opener, `${url}\n`))
}
