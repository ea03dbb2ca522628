import fs from 'node:fs'
import { once } from 'node:events'
import { syncBuiltinESMExports } from 'node:module'

// Loaded into the app's main process before it: each file says when it is written, and is on the disk only once the
// app has been told to end.

const { open } = fs.promises
fs.promises.open = async (...asked: Parameters<typeof open>) => {
  const file = await open(...asked)
  const sync = file.sync.bind(file)
  file.sync = async () => {
    const told = once(process, 'SIGTERM')
    process.stdout.write('writing\n')
    await told
    await sync()
  }
  return file
}
syncBuiltinESMExports()
