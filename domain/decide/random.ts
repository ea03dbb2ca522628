/** Uniform on the open interval (0, 1), so that its logarithm is finite. */
export type Random = () => number

/**
 * xoshiro128++ (Blackman & Vigna, ACM Transactions on Mathematical Software 47, 2021): 128 bits of state, 32 bits a
 * draw, whole-number operations only, so that a seed gives the same draws on every machine. The state is filled by
 * splitmix32 (the 32-bit finalizer of MurmurHash3 over a Weyl sequence; Steele, Lea & Flood, OOPSLA 2014), which gives
 * no all-zero state in practice; seeds are taken modulo 2³².
 */
export function randomFrom(seed: number): Random {
  let weyl = seed >>> 0
  const filled = (): number => {
    weyl = (weyl + 0x9e3779b9) >>> 0
    let mixed = weyl
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  }
  let [a, b, c, d] = [filled(), filled(), filled(), filled()]
  return () => {
    const sum = (a + d) | 0
    const drawn = (((sum << 7) | (sum >>> 25)) + a) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return (drawn + 0.5) * 2 ** -32
  }
}
