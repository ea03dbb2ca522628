import type * as Electron from 'electron'

/** What a person answers to one dialog; a dialog without an answer is cancelled. */
export interface Answer {
  readonly filePath?: string
  readonly response?: number
}

let waiting: readonly Answer[] = []

/** To the host's own dialogs from now on, one for each, in their order. */
export function willAnswer(answers: readonly Answer[]): void {
  waiting = answers
}

export function nextAnswer(): Answer | undefined {
  const [next, ...others] = waiting
  waiting = others
  return next
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
