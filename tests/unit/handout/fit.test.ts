import { describe, expect, it } from 'vitest'
import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import { nextToTry } from '../../../domain/handout/fit.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import { choicesOf, dimension, group, notPublished, profile, summary, usd } from '../sample.ts'

const names = ['headline', 'alike', 'nobody-knows', 'optional', 'short', 'long']
const groups = [
  group(
    ...names.map((name) =>
      dimension(name, 'money', {
        ...(name === 'headline' && { headline: true }),
        ...(name === 'optional' && { handout: 'optional' }),
      }),
    ),
  ),
]
const factsOf = (amount: number) => ({
  headline: usd(amount),
  alike: usd(1),
  'nobody-knows': notPublished,
  optional: usd(amount),
  short: usd(amount),
  long: usd(amount),
})
const profiles = [profile('aaa', factsOf(1), groups), profile('bbb', factsOf(2), groups)]
const rows = { headline: 0.2, alike: 0.2, 'nobody-knows': 0.2, optional: 0.1, short: 0.1, long: 0.3 }

const made = (choices: Parameters<typeof choicesOf>[0]): Handout =>
  comparisonHandout(summary(groups), profiles, {
    choices: choicesOf(choices),
    printedOn: '2026-11-22',
    center: null,
  })

/** What is tried one after the other, while the sheet never gets any shorter. */
function tried(whole: Handout, height: number): string[] {
  const steps: string[] = []
  for (let now: Handout | undefined = whole; now && steps.length < 30;) {
    now = nextToTry(whole, now, { height, rows })
    const { spacing, points, dropped } = now?.fit ?? whole.fit
    if (now) steps.push([now.sides, spacing, points, ...dropped.map(({ id }) => id)].join(' '))
  }
  return steps
}

describe('fitting a handout', () => {
  it('tries nothing where it fits, or where it may take as many sides as it likes', () => {
    expect(tried(made({ sides: 1 }), 0.9)).toEqual([])
    expect(tried(made({ sides: 'all' }), 9)).toEqual([])
  })

  it('tightens, drops what tells nothing apart, makes letters smaller, drops the rest, and takes a side more', () => {
    const steps = tried(made({ sides: 1 }), 1.35)
    expect(steps.slice(0, 5)).toEqual([
      '1 tight 12',
      '1 tight 12 nobody-knows',
      '1 tight 12 nobody-knows alike',
      '1 tight 11 nobody-knows alike',
      '1 tight 11 nobody-knows alike optional long',
    ])
    expect(steps.at(-1)).toBe('2 tight 12')
  })

  it('never drops a row of the start screen, and for two sides none that tells credentials apart', () => {
    expect(tried(made({ sides: 1 }), 5).join()).not.toContain('headline')
    expect(tried(made({ sides: 2 }), 5).join()).not.toMatch(/short|long/)
  })

  it('drops what the pack calls optional, for two sides too', () => {
    expect(tried(made({ sides: 2 }), 2.1)).toContain('2 tight 11 nobody-knows alike optional')
  })

  it('neither cuts nor shrinks large print', () => {
    expect(tried(made({ sides: 1, textSize: 'large' }), 5)).toEqual([])
  })

  it('goes on where the file has more pages than the measure promised', () => {
    const whole = made({ sides: 1 })
    expect(nextToTry(whole, whole, { height: 0.97, rows, pages: 2 })?.fit.spacing).toBe('tight')
    expect(nextToTry(whole, whole, { height: 0.97, rows, pages: 1 })).toBeUndefined()
  })
})
