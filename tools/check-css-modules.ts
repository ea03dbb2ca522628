import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Vite types every class of a CSS Module as present, so a misspelt one would compile and do nothing. */
const root = join(import.meta.dirname, '..')
const importForm = /import (\w+) from '(\.[^']+\.module\.css)'/g

interface Use {
  readonly file: string
  readonly sheet: string
  readonly classes: ReadonlySet<string>
  /** `styles[look]`: which classes are meant is known only when the page runs. */
  readonly dynamic: boolean
}

function usesIn(file: string): readonly Use[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(importForm)].map(([, name = '', path = '']) => ({
    file,
    sheet: relative(root, join(root, dirname(file), path)),
    classes: new Set(
      [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, used = '']) => used),
    ),
    dynamic: new RegExp(`\\b${name}\\[`).test(source),
  }))
}

/** Classes that a sheet names in its selectors. */
function classesOf(sheet: string): ReadonlySet<string> {
  const css = readFileSync(join(root, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...css.matchAll(/([^{};]*)\{/g)].map(([, selector = '']) => selector.trim())
  const named = selectors.filter((selector) => !selector.startsWith('@'))
  return new Set(
    named.flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, c = '']) => c)),
  )
}

const uses = globSync('renderer/**/*.tsx', { cwd: root }).flatMap(usesIn)
const complaints = globSync('renderer/**/*.module.css', { cwd: root }).flatMap((sheet) => {
  const defined = classesOf(sheet)
  const users = uses.filter((use) => use.sheet === sheet)
  const used = new Set(users.flatMap(({ classes }) => [...classes]))
  const missing = users.flatMap(({ file, classes }) =>
    [...classes].filter((name) => !defined.has(name)).map((name) => `${file}: .${name} is not in ${sheet}`),
  )
  const idle = users.some(({ dynamic }) => dynamic) ? [] : [...defined].filter((name) => !used.has(name))
  return [...missing, ...idle.map((name) => `${sheet}: .${name} is used nowhere`)]
})
const lost = uses.filter(({ sheet }) => !globSync(sheet, { cwd: root }).length)
complaints.push(...lost.map(({ file, sheet }) => `${file}: ${sheet} does not exist`))

for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1
