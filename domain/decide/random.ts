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
 * The next 32 bits, as a whole number from 0 on: xoshiro128++ (Blackman & Vigna, ACM Transactions on Mathematical
 * Software 47, 2021). It computes with whole numbers of 32 bits only, so a seed gives the same draws on every machine.
 */
function nextBits(state: RandomState): number {
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
  return (((sum << 7) | (sum >>> 25)) + a) >>> 0
}

const unit = 2 ** -32

/** Uniform on the open interval (0, 1), so that its logarithm is finite. */
export const uniform = (state: RandomState): number => nextBits(state) * unit + unit / 2

const layers = 256
/** Where the lowest layer ends and the tail begins, and the area of each layer. */
const tail = 7.69711747013105
const area = 3.949659822581572e-3
/** Of each layer its width over 2³², the part of 2³² that lies wholly under the curve, and the curve at its edge. */
const [widths, inner, heights] = ziggurat()

function ziggurat(): readonly [Float64Array, Float64Array, Float64Array] {
  const edges = new Float64Array(layers)
  edges[layers - 1] = tail
  for (let n = layers - 2; n > 0; n -= 1) {
    const above = edges[n + 1] ?? 0
    edges[n] = -Math.log(area / above + Math.exp(-above))
  }
  // The lowest layer holds the tail, as if it were as wide as its area at its height.
  const lowest = area / Math.exp(-tail)
  const narrower = edges.map((_, n) => (n === 0 ? tail / lowest : (edges[n - 1] ?? 0) / (edges[n] ?? 1)))
  return [
    edges.map((edge, n) => (n === 0 ? lowest : edge) * unit),
    narrower.map((part) => part / unit),
    edges.map((edge) => Math.exp(-edge)),
  ]
}

/**
 * Exponential with mean 1, as −ln of a uniform draw, but mostly without taking a logarithm: the ziggurat (Marsaglia &
 * Tsang, Journal of Statistical Software 5, 2000).
 */
export function exponential(state: RandomState): number {
  for (;;) {
    const bits = nextBits(state)
    const layer = bits & (layers - 1)
    const drawn = bits * (widths[layer] ?? 0)
    if (bits < (inner[layer] ?? 0)) return drawn
    if (layer === 0) return tail - Math.log(uniform(state))
    const [low, high] = [heights[layer] ?? 0, heights[layer - 1] ?? 1]
    if (low + uniform(state) * (high - low) < Math.exp(-drawn)) return drawn
  }
}
