import { BrowserWindow, dialog, type WebContents } from 'electron'

const kinds = {
  credential: [{ name: 'JSON-LD', extensions: ['jsonld', 'json'] }],
  picture: [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
}

/** Asks for a file; undefined when the person changes their mind. */
export async function askWhichFile(
  asker: WebContents,
  kind: keyof typeof kinds,
): Promise<string | undefined> {
  const window = BrowserWindow.fromWebContents(asker)
  const options = {
    filters: kinds[kind],
    properties: ['openFile' as const],
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? undefined : answer.filePaths[0]
}
