import { z } from 'zod'

/** Lower-case words joined by hyphens: safe in a route, on a command line and as a file name. */
const slug = z
  .string()
  .max(48)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const PackId = slug.brand<'PackId'>()
export type PackId = z.infer<typeof PackId>

export const CredentialId = slug.brand<'CredentialId'>()
export type CredentialId = z.infer<typeof CredentialId>

export const DimensionId = slug.brand<'DimensionId'>()
export type DimensionId = z.infer<typeof DimensionId>

export const SourceId = slug.brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>

export const OrganizationId = slug.brand<'OrganizationId'>()
export type OrganizationId = z.infer<typeof OrganizationId>

export const ConditionId = slug.brand<'ConditionId'>()
export type ConditionId = z.infer<typeof ConditionId>

/** Of a start or a goal. */
export const PathwayEndId = slug.brand<'PathwayEndId'>()
export type PathwayEndId = z.infer<typeof PathwayEndId>

/** Postal code of a US state or territory: `OH`. */
export const StateCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .brand<'StateCode'>()
export type StateCode = z.infer<typeof StateCode>
