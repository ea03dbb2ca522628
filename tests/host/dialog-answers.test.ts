import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { answerDialogs } from '../../tools/chromium-host/dialog-answers.ts'

it('row 144: what answers dialogs answers those of Electron itself, though it gets there as text', async () => {
  const travelled = runInThisContext(`(${String(answerDialogs)})`) as typeof answerDialogs
  const dialog = {} as Parameters<typeof answerDialogs>[0]['dialog']
  travelled({ dialog }, [{ filePath: '/shelf/receipt.pdf' }, { response: 1 }])
  expect(await dialog.showSaveDialog({})).toEqual({ canceled: false, filePath: '/shelf/receipt.pdf' })
  expect(await dialog.showMessageBox({ message: 'sure?' })).toEqual({ response: 1, checkboxChecked: false })
  expect(await dialog.showSaveDialog({})).toEqual({ canceled: true, filePath: '' })
  expect(await dialog.showOpenDialog({})).toEqual({ canceled: true, filePaths: [] })
})
