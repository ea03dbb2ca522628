import type { Session } from 'electron'

/** Electron grants by default; the app needs no camera, no clipboard reading, no device, nothing. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
