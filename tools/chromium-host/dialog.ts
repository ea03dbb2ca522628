import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { nextAnswer } from './dialog-answers.ts'
import { requireReady } from './lifecycle.ts'
import { checkKeys, strict } from './strict.ts'

const SAVE_OPTIONS = [
  'title',
  'defaultPath',
  'buttonLabel',
  'filters',
  'message',
  'nameFieldLabel',
  'showsTagField',
  'properties',
]
const OPEN_OPTIONS = [
  'title',
  'defaultPath',
  'buttonLabel',
  'filters',
  'properties',
  'message',
  'securityScopedBookmarks',
]
const BOX_OPTIONS = [
  'message',
  'type',
  'buttons',
  'defaultId',
  'title',
  'detail',
  'checkboxLabel',
  'checkboxChecked',
  'icon',
  'cancelId',
  'noLink',
  'normalizeAccessKeys',
  'signal',
  'textWidth',
]

/** The window comes first, or is left out. */
function optionsOf<T extends object>(name: string, args: readonly unknown[], known: readonly string[]): T {
  requireReady('dialog module can only be used after app is ready')
  const options = args.at(-1)
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`${name}: Options must be an object`)
  checkKeys(`the options of ${name}`, options, known)
  return options as T
}

// Not async: Electron throws its objections synchronously (row 58).
function showSaveDialog(...args: readonly unknown[]): ReturnType<Dialog['showSaveDialog']> {
  optionsOf<SaveDialogOptions>('showSaveDialog', args, SAVE_OPTIONS)
  const filePath = nextAnswer()?.filePath ?? ''
  // Row 123: this shape when cancelled; no extension is added.
  return Promise.resolve({ canceled: filePath === '', filePath })
}

function showOpenDialog(...args: readonly unknown[]): ReturnType<Dialog['showOpenDialog']> {
  optionsOf<OpenDialogOptions>('showOpenDialog', args, OPEN_OPTIONS)
  const filePath = nextAnswer()?.filePath
  return Promise.resolve({
    canceled: filePath === undefined,
    filePaths: filePath === undefined ? [] : [filePath],
  })
}

function showMessageBox(...args: readonly unknown[]): ReturnType<Dialog['showMessageBox']> {
  const options = optionsOf<MessageBoxOptions>('showMessageBox', args, BOX_OPTIONS)
  const response = nextAnswer()?.response ?? options.cancelId ?? 0
  return Promise.resolve({ response, checkboxChecked: options.checkboxChecked ?? false })
}

export const dialog = strict('dialog', {
  showSaveDialog,
  showOpenDialog,
  showMessageBox,
  /** On stderr, where Linux puts it before ready. */
  showErrorBox: (title, content) => void process.stderr.write(`${title}\n${content}\n`),
} satisfies Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>)
