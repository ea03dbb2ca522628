import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { projectRoot } from './run.ts'

/** What a runner says of itself: a test that did not pass has failed, one that was skipped included. */
export interface TestReport {
  readonly passed: number
  /** One line each: file, title, and the first line of the reason where there is one. */
  readonly failures: readonly string[]
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    /** Why the whole file failed, if it did. */
    readonly message: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs: readonly {
    readonly file: string
    readonly title: string
    readonly tests: readonly {
      readonly status: string
      readonly results: readonly { readonly error?: { readonly message?: string } }[]
    }[]
  }[]
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
  readonly errors: readonly { readonly message?: string }[]
}

export function readVitest(path: string): TestReport {
  return read<VitestReport>(path, ({ testResults }) => {
    const files = testResults.map(({ name, message, status, assertionResults }) => {
      const file = relative(projectRoot, name)
      const bad = assertionResults.filter((test) => test.status !== 'passed')
      const failures = bad.map((test) =>
        line(file, test.fullName, test.failureMessages?.[0] ?? (message || test.status)),
      )
      // A file that cannot be loaded has no tests; what fails after tests that passed is none of them.
      if (status === 'failed' && failures.length === 0) failures.push(line(file, 'as a whole', message))
      return { passed: assertionResults.length - bad.length, failures }
    })
    return sum(files)
  })
}

export function readPlaywright(path: string): TestReport {
  return read<PlaywrightReport>(path, ({ suites, errors }) => {
    const outside = errors.map(({ message }) => line('playwright', '', message))
    return sum([...suites.map(ofSuite), { passed: 0, failures: outside }])
  })
}

function ofSuite({ suites = [], specs }: PlaywrightSuite): TestReport {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) =>
      status === 'expected'
        ? { passed: 1, failures: [] }
        : { passed: 0, failures: [line(file, title, results.at(-1)?.error?.message ?? status)] },
    ),
  )
  return sum([...own, ...suites.map(ofSuite)])
}

function sum(reports: readonly TestReport[]): TestReport {
  return {
    passed: reports.reduce((all, { passed }) => all + passed, 0),
    failures: reports.flatMap(({ failures }) => failures),
  }
}

/** A runner that left no report, or none that can be read, counts as one failure. */
function read<T>(path: string, count: (report: T) => TestReport): TestReport {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')) as T)
  } catch (error) {
    return { passed: 0, failures: [line(relative(projectRoot, path), 'no report', String(error))] }
  }
}

function line(file: string, title: string, reason = ''): string {
  const lines = stripVTControlCharacters(reason).split('\n')
  const first = lines.find((text) => text.trim() !== '') ?? ''
  return [file, title, first.trim()].filter((part) => part !== '').join(' › ')
}
