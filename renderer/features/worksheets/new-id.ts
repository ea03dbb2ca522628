/** For a worksheet, or for a part of one. */
export function newId<Id extends string = string>(): Id {
  return crypto.randomUUID() as string as Id
}
