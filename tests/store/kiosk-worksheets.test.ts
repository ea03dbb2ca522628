import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createHandlers } from '../../main/handlers.ts'
import { inMemory } from '../../main/store/open.ts'
import { openPersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { noon } from './opened.ts'

const dialogs = vi.hoisted(() => ({ showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }))
vi.mock('electron', () => ({
  app: { getVersion: () => '1', getPath: () => '/nowhere' },
  BrowserWindow: { fromWebContents: () => null },
  dialog: dialogs,
  shell: {},
}))

async function handlers(kiosk: boolean) {
  const personal = await openPersonalStore(inMemory, noon)
  onTestFinished(() => personal.close())
  const parts = { catalog: { problems: [] }, settings: {}, printer: {}, work: {}, kiosk, personal, now: noon }
  return createHandlers(parts as unknown as Parameters<typeof createHandlers>[0]).worksheets
}

const id = '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10'
const sender = {} as never

describe('at a kiosk', () => {
  it('no worksheet goes out to a file or comes in from one, and no dialog opens', async () => {
    const { exportFile, importFile } = await handlers(true)
    await expect(exportFile({ id }, sender)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(importFile({}, sender)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(dialogs.showOpenDialog).not.toHaveBeenCalled()
    expect(dialogs.showSaveDialog).not.toHaveBeenCalled()
  })
})

describe('elsewhere', () => {
  it('a dialog that is closed without an answer is no failure', async () => {
    dialogs.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] })
    const { importFile, exportFile } = await handlers(false)
    await expect(importFile({}, sender)).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(exportFile({ id }, sender)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
