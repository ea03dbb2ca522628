import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

/** What the dialog calls files of a kind, and how their names end. */
const kinds = { pdf: 'PDF', jsonld: 'JSON-LD', json: 'JSON' } as const

/** Asks where to save a file of a kind; undefined when the person changes their mind. */
export async function askWhereToSave(
  asker: WebContents,
  fileName: string,
  kind: keyof typeof kinds,
): Promise<string | undefined> {
  const window = BrowserWindow.fromWebContents(asker)
  const options = {
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: kinds[kind], extensions: [kind] }],
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || answer.filePath === '' ? undefined : withExtension(answer.filePath, `.${kind}`)
}

/** Linux adds no extension, and then has not asked whether to replace the file that results. */
function withExtension(path: string, extension: string): string {
  if (extname(path).toLowerCase() === extension) return path
  let candidate = `${path}${extension}`
  for (let copy = 2; existsSync(candidate); copy += 1) candidate = `${path} (${copy})${extension}`
  return candidate
}
