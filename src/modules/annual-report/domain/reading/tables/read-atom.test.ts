import { describe, expect, it } from 'vitest'
import { meaningOf } from './read-atom.ts'

describe('a cell of a table', () => {
  it.each([
    ['0', 0, null],
    ['1,184', 1184, null],
    ['97,191.39', 97191.39, null],
    ['-417', -417, null],
    ['减3', -3, null],
    ['增5', 5, null],
    ['+3', 3, null],
    ['12件', 12, null],
    ['251000元', 251000, '元'],
    ['0.37万元', 0.37, '万元'],
    ['22(其中修订 16 件)', 22, null],
    ['55(含自然失效29件)', 55, null],
  ])('that says %s holds %d', (words, value, unit) => {
    expect(meaningOf(words)).toEqual({ kind: 'number', value, unit })
  })

  it.each([
    ['/', 'slash'],
    ['—', 'dash'],
    ['--', 'dash'],
    ['无', 'note'],
    ['', 'blank'],
    ['3/0', 'text'],
    ['O', 'text'],
    ['1 0', 'text'],
    ['79%', 'text'],
    ['1.属于国家秘密', 'text'],
    ['12(34)', 'text'],
  ])('that says “%s” is %s, no number', (words, kind) => {
    expect(meaningOf(words)).toEqual({ kind, value: null, unit: null })
  })
})
