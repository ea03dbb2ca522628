import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Asks where to save a PDF; undefined when the person changes their mind. */
export async function askWhereToSave(asker: WebContents, fileName: string): Promise<string | undefined> {
  const window = BrowserWindow.fromWebContents(asker)
  const options = {
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || answer.filePath === '' ? undefined : withExtension(answer.filePath)
}

/** Linux adds no extension, and then has not asked whether to replace the file that results. */
function withExtension(path: string): string {
  if (extname(path).toLowerCase() === '.pdf') return path
  let candidate = `${path}.pdf`
  for (let copy = 2; existsSync(candidate); copy += 1) candidate = `${path} (${copy}).pdf`
  return candidate
}
