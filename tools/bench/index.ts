import { ensureBuilt } from '../build.ts'
import { benchBatch } from './batch.ts'
import { benchBridge } from './bridge.ts'
import { benchCompare } from './compare.ts'
import { benchDecide } from './decide.ts'
import { benchHandout } from './handout.ts'
import { benchLongTask } from './long-task.ts'
import type { Measurement } from './measure.ts'
import { benchSearch } from './search.ts'
import { benchSize } from './size.ts'
import { benchStart } from './start.ts'
import { benchStore } from './store.ts'
import { benchWorksheet } from './worksheet.ts'

/** `npm run bench [-- --json]`: each line a ratio against a reference in the same run. */

await ensureBuilt()
const measured: Measurement[] = [
  await benchStart(),
  await benchBridge(),
  await benchStore(),
  ...(await benchSearch()),
  await benchLongTask(),
  ...(await benchCompare()),
  ...(await benchWorksheet()),
  ...(await benchDecide()),
  await benchHandout(),
  ...(await benchBatch()),
  ...benchSize(),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(measured, undefined, 2))
else
  console.table(
    measured.map(({ name, ratio, limit, unit }) => ({ name, ratio, limit, unit, ok: ratio <= limit })),
  )
process.exitCode = measured.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1
