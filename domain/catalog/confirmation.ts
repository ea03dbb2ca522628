import type { Confirmation, Profile } from './pack.ts'

type Confirmable = Pick<Profile, 'status' | 'confirmed'>

/** Characters of the name of whoever confirms. */
export const longestName = 80

/** An unconfirmed credential counts as active once somebody here has confirmed it; any other stays as it is. */
export function withConfirmation<T extends Confirmable>(
  stated: T,
  confirmation: Confirmation | undefined,
): T {
  if (!confirmation || stated.status !== 'unconfirmed') return stated
  return { ...stated, status: 'active', confirmed: confirmation }
}
