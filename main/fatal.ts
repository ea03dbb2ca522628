import { app, dialog } from 'electron'

/** Before any setting is known, so in both languages. */
const closing = {
  en: 'The app has to close. What you saved is kept. Start it again; if this comes back, ask for help.',
  es: 'La aplicación debe cerrarse. Lo que guardó se conserva. Iníciela de nuevo; si esto se repite, pida ayuda.',
}

/**
 * Electron shows an error box for an uncaught exception and lives on half started; it does not stop
 * for an unhandled rejection at all. Both end the app here, with the cause on stderr.
 */
function end(error: unknown): void {
  console.error('Credential Compass has to close.', error)
  // A command-line run has nobody to close a box.
  if (app.isReady() && !process.argv.some((word) => word.startsWith('--handout'))) {
    dialog.showErrorBox('Credential Compass', `${closing.en}\n\n${closing.es}`)
  }
  app.exit(1)
}

process.on('uncaughtException', end)
process.on('unhandledRejection', end)
