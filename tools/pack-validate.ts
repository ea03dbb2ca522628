import { PackError } from '../main/store/packs/pack-error.ts'
import { loadPack } from '../main/store/packs/load-pack.ts'
import { folderArgument } from './pack-arguments.ts'

/** `npm run pack:validate -- FOLDER`: every broken rule on a line of its own and exit code 1, or what the pack holds. */

const folder = folderArgument('npm run pack:validate -- FOLDER')
try {
  const { credentials } = loadPack(folder).pack
  const facts = credentials.reduce((sum, credential) => sum + Object.keys(credential.facts).length, 0)
  process.stdout.write(`OK, ${credentials.length} credentials, ${facts} facts\n`)
} catch (error) {
  if (!(error instanceof PackError)) throw error
  process.stderr.write(`${error.problems.join('\n')}\n`)
  process.exitCode = 1
}
