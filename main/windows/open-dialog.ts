import { BrowserWindow, dialog, type WebContents } from 'electron'

/** Asks for a JSON-LD file; undefined when the person changes their mind. */
export async function askWhichFile(asker: WebContents): Promise<string | undefined> {
  const window = BrowserWindow.fromWebContents(asker)
  const options = {
    filters: [{ name: 'JSON-LD', extensions: ['jsonld', 'json'] }],
    properties: ['openFile' as const],
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? undefined : answer.filePaths[0]
}
