import type { z } from 'zod'

/** One channel: what it takes, what it answers, and whether it changes anything. */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly access: 'read' | 'write'
  readonly input: I
  readonly output: O
}

export const read = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<I, O> => ({
  access: 'read',
  input,
  output,
})

export const write = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<I, O> => ({
  access: 'write',
  input,
  output,
})
