/** 128 bits that every draw changes. */
export type RandomState = Int32Array

/**
 * The state of a seed (taken modulo 2³²), filled by splitmix32: the 32-bit finalizer of MurmurHash3 over a Weyl
 * sequence (Steele, Lea & Flood, OOPSLA 2014).
 */
export function randomState(seed: number): RandomState {
  let weyl = seed | 0
  return Int32Array.from({ length: 4 }, () => {
    weyl = (weyl + 0x9e3779b9) | 0
    let mixed = weyl
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  })
}

/**
 * The next draw, uniform on the open interval (0, 1) so that its logarithm is finite: xoshiro128++ (Blackman & Vigna,
 * ACM Transactions on Mathematical Software 47, 2021). It computes with whole numbers of 32 bits only, so a seed gives
 * the same draws on every machine.
 */
export function uniform(state: RandomState): number {
  const a = state[0] ?? 0
  const b = state[1] ?? 0
  const d = state[3] ?? 0
  const c = (state[2] ?? 0) ^ a
  const e = d ^ b
  const sum = (a + d) | 0
  state[0] = a ^ e
  state[1] = b ^ c
  state[2] = c ^ (b << 9)
  state[3] = (e << 11) | (e >>> 21)
  return ((((sum << 7) | (sum >>> 25)) + a) >>> 0) * 2 ** -32 + 2 ** -33
}
