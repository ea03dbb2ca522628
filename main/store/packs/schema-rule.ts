import type { z } from 'zod'
import { assertNever } from '../../../domain/assert-never.ts'

/** What a schema found wrong, in plain words. Parse with `reportInput`, which tells "missing" from "wrong". */
export function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return 'is missing'
  }
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${issue.expected}`
    case 'invalid_value':
      return `must be one of ${list(issue.values)}`
    case 'unrecognized_keys':
      return `has the unknown key ${list(issue.keys)}`
    case 'too_small':
      return `must be at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `must be at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return issue.pattern && issue.format === 'regex'
        ? `must have the form ${issue.pattern}`
        : `must be a valid ${issue.format}`
    case 'invalid_union':
      return issue.discriminator && 'options' in issue && issue.options
        ? `must be one of ${list(issue.options)}`
        : 'has none of the allowed forms'
    case 'invalid_key':
      return `must be a valid key: it ${issue.issues.map(ruleOf).join(', ')}`
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return issue.message
    default:
      return assertNever(issue)
  }
}

const list = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters long' : origin === 'array' ? ' entries long' : ''
