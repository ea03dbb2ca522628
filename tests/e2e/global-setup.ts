import { ensureBuilt } from '../../tools/build.ts'

/** The bundles under test come from these sources, whichever command started the tests. */
export default ensureBuilt
