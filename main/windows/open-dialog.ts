import { BrowserWindow, dialog, type WebContents } from 'electron'

/** What the dialog calls files of a kind, and how their names may end. */
const kinds = {
  jsonld: { name: 'JSON-LD', extensions: ['jsonld', 'json'] },
  json: { name: 'JSON', extensions: ['json'] },
  picture: { name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] },
}

/** Asks for a file of a kind; undefined when the person changes their mind. */
export async function askWhichFile(
  asker: WebContents,
  kind: keyof typeof kinds,
): Promise<string | undefined> {
  const window = BrowserWindow.fromWebContents(asker)
  const options = {
    filters: [kinds[kind]],
    properties: ['openFile' as const],
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? undefined : answer.filePaths[0]
}
