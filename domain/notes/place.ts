import type { CredentialId, DimensionId } from '../catalog/ids.ts'

declare const place: unique symbol

/**
 * What a note is about, as one key: `cpc` a credential, by its id; `:exam-time` a row of every comparison;
 * `cpc:exam-time` one cell.
 */
export type NotePlace = CredentialId | (string & { readonly [place]: true })

/** Undefined is what the place leaves open: one of them at most. */
export interface PlaceParts {
  readonly credential: CredentialId | undefined
  readonly dimension: DimensionId | undefined
}

const form = /^(?=.)([a-z0-9]+(-[a-z0-9]+)*)?(:[a-z0-9]+(-[a-z0-9]+)*)?$/
/** Two ids and what joins them. */
const longest = 97

export function isPlace(key: unknown): key is NotePlace {
  return typeof key === 'string' && key.length <= longest && form.test(key)
}

export function rowPlace(dimension: DimensionId): NotePlace {
  return `:${dimension}` as NotePlace
}

export function cellPlace(credential: CredentialId, dimension: DimensionId): NotePlace {
  return `${credential}:${dimension}` as NotePlace
}

export function partsOf(key: NotePlace): PlaceParts {
  const [credential, dimension] = key.split(':')
  return { credential: credential || undefined, dimension } as PlaceParts
}
