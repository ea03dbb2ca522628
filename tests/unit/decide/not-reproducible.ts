const draws = 'rests on random draws published under the GPL, which this project does not ship'

/** Reference cases whose figures cannot be had from what is here; what needs no draws is tested beside. */
export const notReproducible: Readonly<Record<string, string>> = {
  'smaa-thrombo-no-preference': draws,
  'smaa-thrombo-fixed-weights': draws,
  'smaa-thrombo-preferences': draws,
  'smaa-hansen-antidepressants': draws,
}
