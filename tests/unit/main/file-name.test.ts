import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../main/files/file-name.ts'

describe('the name of a file', () => {
  it.each([
    [['CPC', 'CCS'], 'CPC-CCS'],
    [['Ana’s next step'], 'Ana-s-next-step'],
    [['RN/BSN'], 'RN-BSN'],
    [['../../etc', '🙂', 'año 2'], 'etc-año-2'],
    // Windows gives these to devices.
    [['CON'], 'CON-1'],
    [['com1'], 'com1-1'],
    [['CON', 'CPC'], 'CON-CPC'],
  ])('of %j is one that every system takes', (parts, name) => {
    expect(fileNameOf(parts)).toBe(name)
  })
})
