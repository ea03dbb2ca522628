import { readFileSync } from 'node:fs'
import type * as Electron from 'electron'

/** What a person would answer to one dialog; a dialog without an answer is cancelled. */
export interface Answer {
  readonly filePath?: string
  readonly response?: number
}

/** One for each dialog, in their order; undefined when there is no script. */
export function scriptedAnswers(file = process.env.CHROMIUM_HOST_DIALOGS): readonly Answer[] | undefined {
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Answer[]) : undefined
}

/** Makes Electron's own dialogs answer so. Runs in its main process: travels as text, refers to nothing else. */
export function answerDialogs({ dialog }: Pick<typeof Electron, 'dialog'>, answers: readonly Answer[]): void {
  const left = [...answers]
  dialog.showSaveDialog = () => {
    const filePath = left.shift()?.filePath ?? ''
    return Promise.resolve({ canceled: filePath === '', filePath })
  }
  dialog.showOpenDialog = () => {
    const filePath = left.shift()?.filePath
    return Promise.resolve({
      canceled: filePath === undefined,
      filePaths: filePath === undefined ? [] : [filePath],
    })
  }
  dialog.showMessageBox = (...args: readonly unknown[]) => {
    const options = args.at(-1) as Electron.MessageBoxOptions
    const response = left.shift()?.response ?? options.cancelId ?? 0
    return Promise.resolve({ response, checkboxChecked: options.checkboxChecked ?? false })
  }
}
