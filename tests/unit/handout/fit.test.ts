import { describe, expect, it } from 'vitest'
import { Fact } from '../../../domain/catalog/fact.ts'
import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import { nextToTry } from '../../../domain/handout/fit.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import { choicesOf, dimension, group, notPublished, profile, summary, usd } from '../sample.ts'

const names = ['headline', 'always', 'alike', 'nobody-knows', 'optional', 'first', 'last']
const dimensions = names.map((name) =>
  dimension(name, 'money', {
    ...(name === 'headline' && { headline: true }),
    ...((name === 'optional' || name === 'always') && { handout: name }),
  }),
)
const groups = [group(...dimensions)]
const factsOf = (amount: number) => ({
  headline: usd(amount),
  alike: usd(1),
  'nobody-knows': notPublished,
  always: usd(amount),
  optional: usd(amount),
  first: usd(amount),
  last: Fact.parse({ ...usd(amount), sources: ['other-page'] }),
})
const profiles = [profile('aaa', factsOf(1), groups), profile('bbb', factsOf(2), groups)]
const parts = { alike: 0.2, 'nobody-knows': 0.2, optional: 0.1, first: 0.1, last: 0.1 }
const source = 0

const made = (choices: Parameters<typeof choicesOf>[0], of = groups): Handout =>
  comparisonHandout(summary(of, ['board-page', 'other-page']), profiles, {
    choices: choicesOf(choices),
    printedOn: '2026-11-22',
    center: null,
  })

/** What is tried one after the other, while the sheet never gets any shorter. */
function tried(whole: Handout, height: number): string[] {
  const steps: string[] = []
  for (let now: Handout | undefined = whole; now && steps.length < 30;) {
    now = nextToTry(whole, now, { height, parts, source })
    const { spacing, points, dropped } = now?.fit ?? whole.fit
    if (now) steps.push([now.sides, spacing, points, ...dropped.map(({ en }) => en)].join(' '))
  }
  return steps
}

describe('fitting a handout', () => {
  it('tries nothing where it fits, or where it may take as many sides as it likes', () => {
    expect(tried(made({ sides: 1 }), 0.9)).toEqual([])
    expect(tried(made({ sides: 'all' }), 9)).toEqual([])
  })

  it('tightens, drops what tells nothing apart and what is optional, then makes letters smaller', () => {
    const steps = tried(made({ sides: 1 }), 1.2)
    expect(steps.slice(0, 5)).toEqual([
      '1 tight 12',
      '1 tight 12 nobody-knows',
      '1 tight 12 alike nobody-knows',
      '1 tight 12 alike nobody-knows optional',
      '1 tight 11 alike nobody-knows optional',
    ])
  })

  it('drops what tells credentials apart only where smaller letters do not help, and then takes a side more', () => {
    const steps = tried(made({ sides: 1 }), 1.2)
    expect(steps[5]).toBe('1 tight 11 alike nobody-knows optional first last')
    expect(steps.at(-1)).toBe('2 tight 12')
  })

  it('drops what speaks for and against a credential together, or not at all', () => {
    const balanced = [{ ...group(...dimensions), balanced: true as const }]
    const both = [
      group(...dimensions.slice(0, 5)),
      { ...group(...dimensions.slice(5)), balanced: true as const },
    ]
    const all = tried(made({ sides: 1 }, balanced), 1.2)
    // With them is one that the pack wants always.
    expect(all).toEqual(['1 tight 12', '1 tight 11', '2 tight 12'])
    const dropped = tried(made({ sides: 1 }, both), 1.12)
    expect(dropped.filter((step) => /first|last/.test(step))).toEqual([])
    // And then all of their group is gone, which is told by its name.
    expect(dropped.join()).toContain('all of “Group”')
  })

  it('never drops a row of the start screen, nor one that the pack wants always', () => {
    for (const sides of [1, 2] as const) {
      expect(tried(made({ sides }), 5).join()).toContain('optional')
      expect(tried(made({ sides }), 5).join()).not.toMatch(/headline|always/)
    }
  })

  it('drops what the pack calls optional first, then from the end, and names it in the order of the sheet', () => {
    const steps = tried(made({ sides: 2 }), 2.05)
    expect(steps).toContain('2 tight 11 alike nobody-knows optional last')
    expect(steps).not.toContain('2 tight 11 alike nobody-knows optional first')
  })

  it('counts the sources that go with a row, so that no more rows go than must', () => {
    const whole = made({ sides: 1 })
    const small: Handout = { ...whole, fit: { spacing: 'tight', points: 11, dropped: [] } }
    const lay = { height: 1.2, parts: { ...parts, 'nobody-knows': 0, alike: 0 } }
    const lost = (height: number): number | undefined => {
      const laid = { ...lay, source: height }
      return nextToTry(whole, nextToTry(whole, small, laid) ?? small, laid)?.fit.dropped.length
    }
    expect(lost(0)).toBe(5)
    expect(lost(0.2)).toBe(4)
  })

  it('neither cuts nor shrinks large print', () => {
    expect(tried(made({ sides: 1, textSize: 'large' }), 5)).toEqual([])
  })

  it('goes on where the file has more pages than the measure promised', () => {
    const whole = made({ sides: 1 })
    expect(nextToTry(whole, whole, { height: 0.97, parts, source, pages: 2 })?.fit.spacing).toBe('tight')
    expect(nextToTry(whole, whole, { height: 0.97, parts, source, pages: 1 })).toBeUndefined()
  })
})
