import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './fail.ts'
import { projectRoot } from './run.ts'
import { shingleHashes } from './shingles.ts'

/**
 * `node tools/hash-article.ts FILE`: writes the hashes by which the content tests find words of the article that
 * the app was conceived from, without the article itself.
 */

const [file] = process.argv.slice(2)
if (file === undefined) fail('Name the file that holds the article.')
const hashes = [...new Set(shingleHashes(readFileSync(file, 'utf8')))].toSorted()
const out = join(projectRoot, 'tests/content/article-shingles.json')
writeFileSync(out, `${JSON.stringify(hashes, undefined, 2)}\n`)
console.log(`${hashes.length} hashes in ${out}`)
