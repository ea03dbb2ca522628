import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binOf, projectRoot } from '../../tools/run.ts'
import { allowed, planted } from './planted.ts'

/** Plants each forbidden line where it must not stand, and expects lint to say so. */

const folder = mkdtempSync(join(tmpdir(), 'credential-compass-lint-'))
let report = ''

beforeAll(async () => {
  copyFileSync(join(projectRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const side of ['domain', 'preload', 'main', 'renderer']) {
    mkdirSync(join(folder, side), { recursive: true })
    copyFileSync(join(projectRoot, side, 'tsconfig.json'), join(folder, side, 'tsconfig.json'))
  }
  copyFileSync(join(projectRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  const files = Map.groupBy([...planted, ...allowed], ([, file]) => file)
  for (const [file, entries] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${entries.map(([, , line]) => line).join('\n')}\nexport {}\n`)
  }
  const args = [binOf('oxlint'), '--type-aware', '--format', 'unix', '.']
  report = await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e7 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The complaints about a line, or about the end of what is planted there on two. */
function found(file: string, line: string, rule: string): readonly string[] {
  const lines = [...planted, ...allowed].filter(([, other]) => other === file).map(([, , text]) => text)
  const place = lines.indexOf(line) + 1
  const last = place + line.split('\n').length - 1
  const where = new RegExp(`${file.replaceAll('.', '\\.')}:(${place}|${last}):`)
  return report.split('\n').filter((entry) => entry.includes(rule) && where.test(entry))
}

describe('lint', () => {
  for (const [what, file, line, rule = 'no-restricted-imports'] of planted) {
    it(what, () => {
      const about = report.split('\n').filter((entry) => entry.includes(file))
      expect(found(file, line, rule), about.join('\n')).not.toEqual([])
    })
  }

  it.each(allowed)('%s', (_, file, line) => {
    expect(found(file, line, 'no-restricted-imports')).toEqual([])
  })
})
