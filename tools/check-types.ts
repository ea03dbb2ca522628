import { binOf, run } from './run.ts'

/** One project a side: what a side must not reach (DOM in main, Node in the renderer) is not in its types. */
const sides = ['domain', 'preload', 'main', 'renderer', 'tools', 'tests']

const codes: number[] = []
for (const side of sides) codes.push(await run(process.execPath, [binOf('typescript', 'tsc'), '-p', side]))
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0
