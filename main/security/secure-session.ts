import { app, dialog, type Session } from 'electron'
import { guardNavigation } from './navigation.ts'
import { stayOffline } from './offline.ts'
import { denyPermissions } from './permissions.ts'

/** Every rule of this folder, in force before there is a window. */
export async function secureSession(session: Session): Promise<void> {
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents)
    contents.on('preload-error', (_e, path, error) => {
      console.error(`Preload ${path} failed`, error)
      dialog.showErrorBox('Credential Compass', 'The app could not start its window. Please reinstall it.')
    })
  })
  denyPermissions(session)
  await stayOffline(session)
}
