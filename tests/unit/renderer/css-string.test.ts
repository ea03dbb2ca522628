import { expect, it } from 'vitest'
import { cssString } from '../../../renderer/print/css-string.ts'

it('a title of somebody’s own, whatever it holds, cannot take the foot of the page with it', () => {
  expect(cssString('Ana’s "next" step')).toBe(String.raw`"Ana’s \"next\" step"`)
  expect(cssString(String.raw`C:\new`)).toBe(String.raw`"C:\\new"`)
  // A line break ends a string of CSS, and makes the whole declaration invalid.
  expect(cssString('one\ntwo\r\nthree\fend')).toBe('"one two three end"')
})
