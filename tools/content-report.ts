import { parseArgs } from 'node:util'
import { type Coverage, coverageOf, coverages } from '../domain/catalog/coverage.ts'
import { parsePack } from '../main/store/packs/load-pack.ts'
import { fail } from './fail.ts'
import { readPack } from './read-pack.ts'

/**
 * `npm run content:report -- [FOLDER] [--json]`: what every credential of the shipped pack, or of another, says in
 * every dimension, and how sure it is. Ends with 1 where one is silent.
 */

const signs: Readonly<Record<Coverage, readonly [sign: string, words: string]>> = {
  issuer: ['I', 'the issuer says so'],
  mirror: ['M', 'copied from the issuer'],
  relayed: ['R', 'quoted from the issuer'],
  secondary: ['S', 'a third party says so'],
  article: ['c', 'commonly said'],
  disputed: ['D', 'sources disagree'],
  notPublished: ['-', 'not published'],
  notApplicable: ['.', 'does not apply'],
  silent: ['?', 'silent'],
}

const labelWidth = 26
/** 31 columns of three characters beside the labels are 119 wide. */
const columnsAcross = 31

const { folder, json } = asked()
const pack = readPack(folder, parsePack)
const rows = coverageOf(pack)
const all = rows.flatMap(({ cells }) => [...cells.values()])
const silent = count(all, 'silent')

if (json) printJson()
else printTables()
process.exitCode = silent === 0 ? 0 : 1

function asked(): { readonly folder: string | undefined; readonly json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    })
    return { folder: positionals[0], json: values.json }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function count(cells: readonly Coverage[], wanted: Coverage): number {
  return cells.filter((cell) => cell === wanted).length
}

function printJson(): void {
  const cells = rows.map(({ dimension, cells: said }) => [dimension, Object.fromEntries(said)])
  const totals = coverages.map((coverage) => [coverage, count(all, coverage)])
  console.log(
    JSON.stringify({ cells: Object.fromEntries(cells), totals: Object.fromEntries(totals) }, undefined, 2),
  )
}

function printTables(): void {
  for (let first = 0; first < pack.credentials.length; first += columnsAcross) {
    printTable(pack.credentials.slice(first, first + columnsAcross))
  }
  for (const coverage of coverages) {
    const [sign, words] = signs[coverage]
    console.log(`${sign}  ${words.padEnd(labelWidth)} ${String(count(all, coverage)).padStart(5)}`)
  }
  console.log(silent === 0 ? '\nNo cell is silent.' : `\nSilent cells: ${silent}.`)
}

function printTable(credentials: typeof pack.credentials): void {
  const line = (label: string, cells: readonly string[]): void =>
    console.log((label.padEnd(labelWidth) + cells.map((cell) => cell.padStart(3)).join('')).trimEnd())
  // Abbreviations stand upright, one letter a line, on the line of the table.
  const tallest = Math.max(...credentials.map(({ abbreviation }) => abbreviation.length))
  for (let row = 0; row < tallest; row += 1) {
    line(
      '',
      credentials.map(({ abbreviation }) => abbreviation.padStart(tallest).charAt(row)),
    )
  }
  let group = ''
  for (const row of rows) {
    if (row.group !== group) console.log(`\n${row.group}`)
    group = row.group
    line(
      `  ${row.dimension}`,
      credentials.map(({ id }) => signOf(row.cells.get(id))),
    )
  }
  console.log('\nIn all')
  for (const coverage of coverages) {
    const totals = credentials.map(({ id }) =>
      count(
        rows.flatMap(({ cells }) => cells.get(id) ?? []),
        coverage,
      ),
    )
    line(`  ${signs[coverage][1]}`, totals.map(String))
  }
  console.log()
}

function signOf(coverage: Coverage | undefined): string {
  return coverage ? signs[coverage][0] : ' '
}
