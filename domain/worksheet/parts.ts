import { z } from 'zod'
import { longestLine, longestName, longestText } from './limits.ts'

/** Ids are made where the thing is made and mean nothing outside their worksheet. */
const localId = z
  .string()
  .max(48)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const OptionId = localId.brand<'OptionId'>()
export type OptionId = z.infer<typeof OptionId>

export const CriterionId = localId.brand<'CriterionId'>()
export type CriterionId = z.infer<typeof CriterionId>

export const MustHaveId = localId.brand<'MustHaveId'>()
export type MustHaveId = z.infer<typeof MustHaveId>

/** Who set what. */
export const Person = z.enum(['visitor', 'counselor'])
export type Person = z.infer<typeof Person>

export const Name = z.string().max(longestName)
export const Line = z.string().max(longestLine)
export const Text = z.string().max(longestText)
