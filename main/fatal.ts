import { app } from 'electron'

/**
 * Electron shows an error box for an uncaught exception and lives on half started; it does not stop
 * for an unhandled rejection at all. Both end the app here, with the cause on stderr.
 */
function end(error: unknown): void {
  console.error('Credential Compass has to close.', error)
  app.exit(1)
}

process.on('uncaughtException', end)
process.on('unhandledRejection', end)
