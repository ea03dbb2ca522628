import { scaleLinear } from 'd3-scale'

/** An axis from zero on. Places are percent of its length, so that a drawing fits any width, on paper too. */
export interface Scale {
  readonly at: (value: number) => number
  /** Round numbers, the first 0; the last is the end of the axis. None where nothing is drawn. */
  readonly ticks: readonly number[]
}

/** @param highest of what is drawn; the axis goes on to the next round number */
export function scaleTo(highest: number, count = 5): Scale {
  const scale = scaleLinear()
    .domain([0, highest || 1])
    .nice(count)
    .range([0, 100])
  return { at: scale, ticks: highest > 0 ? scale.ticks(count) : [] }
}
