import fc from 'fast-check'
import { expect, test } from 'vitest'
import { above, inTreeOrder, isWithin, withinOrgan } from './organ-tree.ts'

const county = { id: 'county', parentId: null }
const bureau = { id: 'bureau', parentId: 'county' }
const station = { id: 'station', parentId: 'bureau' }
const town = { id: 'town', parentId: 'county' }
const organs = [station, town, bureau, county]

test('an organ comes after the one it belongs to, one step deeper', () => {
  expect(inTreeOrder(organs).map(({ organ, depth }) => `${organ.id} ${depth}`)).toEqual([
    'county 0',
    'town 1',
    'bureau 1',
    'station 2',
  ])
})

test('the organs above one are named from the nearest up', () => {
  expect(above(organs, 'station')).toEqual([bureau, county])
  expect(above(organs, 'county')).toEqual([])
})

test('within an organ are itself and those below it, nobody beside it', () => {
  expect(isWithin(organs, 'station', 'county')).toBe(true)
  expect(isWithin(organs, 'station', 'station')).toBe(true)
  expect(isWithin(organs, 'station', 'town')).toBe(false)
  expect(withinOrgan(organs, 'bureau')).toEqual([bureau, station])
})

test('every organ of a tree is shown exactly once', () => {
  const trees = fc
    .array(fc.nat(), { maxLength: 40 })
    .map((numbers) =>
      numbers.map((number, at) => ({ id: String(at), parentId: at === 0 ? null : String(number % at) })),
    )
  fc.assert(
    fc.property(trees, (tree) => {
      expect(
        inTreeOrder(tree)
          .map(({ organ }) => organ.id)
          .toSorted(),
      ).toEqual(tree.map(({ id }) => id).toSorted())
    }),
  )
})
