import { canonical } from './canonical.ts'
import type { Worksheet } from './model.ts'

/** Counts the changes of the methods that a result is worked out with. */
const methodVersion = 1

/** The same for every worksheet, so that equal inputs give equal shares. */
export const drawSeed = 20_261_122

/** What a result was made from: with the same four, the worksheet gives the same result. */
export interface Stamp {
  /** Of the pack, ISO date. */
  readonly edition: string
  readonly method: number
  readonly seed: number
  /** Sixteen hexadecimal digits that change whenever an input does. */
  readonly inputs: string
}

export function stampOf(worksheet: Worksheet): Stamp {
  return {
    edition: worksheet.edition,
    method: methodVersion,
    seed: drawSeed,
    inputs: hashOf(inputsOf(worksheet)),
  }
}

/** Everything that the result rests on; words about it are left out. */
function inputsOf({ pack, edition, options, criteria, mustHaves, ratings, weights }: Worksheet): string {
  return canonical({ pack, edition, options, criteria, mustHaves, ratings, weights })
}

/**
 * FNV-1a with 64 bits (Fowler, Noll and Vo), in two halves, over the two bytes of each UTF-16 unit: tells inputs apart,
 * and is no protection against forgery. The prime is 2⁴⁰ + 0x1b3.
 */
function hashOf(text: string): string {
  let [high, low] = [0xcbf2_9ce4, 0x8422_2325]
  const take = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + mixed * 2 ** 8) >>> 0
    low = product >>> 0
  }
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    take(unit >> 8)
    take(unit & 0xff)
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}
