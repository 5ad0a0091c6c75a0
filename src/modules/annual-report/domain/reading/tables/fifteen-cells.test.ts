import { describe, expect, it } from 'vitest'
import type { Atom } from './atom.ts'
import { readAtom } from './read-atom.ts'
import { inOneRow } from './fifteen-cells.ts'
import type { Group } from './group-rows.ts'

/** The figures of a row of one cell a line, `_` for a blank cell; undefined where they are not certain. */
function figuresOf(written: string): (number | null)[] | undefined {
  const cells = cellsOf(written)
  const group: Group = { texts: [], cells, labelAt: -1, part: 0, width: 0, start: 0, end: written.length }
  return inOneRow([group], new Map(cells.map(({ start }) => [start, 0])))?.map(({ value }) => value)
}

function cellsOf(written: string): Atom[] {
  const text = written.replaceAll('_', ' ')
  return [...written.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    readAtom(text, { start: index, end: index + word.length }),
  )
}

describe('fifteen cells of Table 4, one a line', () => {
  const rest = '_ _ _ _ _ _ _ _ _ _'

  it('are read with blank cells between them', () => {
    expect(figuresOf(`_ 1 _ _ 1 ${rest}`)?.slice(0, 5)).toEqual([null, 1, null, null, 1])
  })

  it('are read where a blank cell too many can only stand behind them', () => {
    expect(figuresOf(`1 _ _ _ 1 2 _ _ _ 2 3 _ _ _ 3 _`)?.slice(10)).toEqual([3, null, null, null, 3])
  })

  it('are not certain where a blank line printed twice makes another row that adds up', () => {
    expect(figuresOf(`_ 1 _ _ _ 1 ${rest}`)).toBeUndefined()
  })
})
