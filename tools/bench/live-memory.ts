import { writeSync } from 'node:fs'

/**
 * Loaded into the app's main process by the bench, with `--expose-gc`. At each SIGUSR2 it collects all garbage and
 * writes to file descriptor 3 how many bytes are held still, by the heap and outside of it (buffers), one line each.
 */
process.on('SIGUSR2', () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  writeSync(3, `${heapUsed + external}\n`)
})
