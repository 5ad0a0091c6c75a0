import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, resultRow, resultsOn } from './remedy-result.ts'
import { remedyLevels, remedyResults } from './results.table.ts'

test.each([
  ['review-upheld', 'upheld'],
  ['review-claim-rejected', 'upheld'],
  ['review-annulled', 'corrected'],
  ['review-must-act', 'corrected'],
  ['review-not-admitted', 'other'],
  ['review-withdrawn', 'other'],
  ['suit-claim-rejected', 'upheld'],
  ['suit-unlawful', 'corrected'],
  ['suit-dismissed', 'other'],
] as const)('%s is counted as %s', (result, column) => {
  expect(columnsOf([result])).toEqual([column])
})

test('a dismissed appeal counts as the judgment it leaves standing, a changed judgment by the new one', () => {
  expect(columnsOf(['suit-annulled', 'appeal-dismissed'])).toEqual(['corrected', 'corrected'])
  expect(columnsOf(['suit-claim-rejected', 'appeal-withdrawn', 'retrial-refused'])).toEqual([
    'upheld',
    'upheld',
    'upheld',
  ])
  expect(columnsOf(['suit-claim-rejected', 'suit-unlawful'])).toEqual(['upheld', 'corrected'])
})

test('a case sent back is not over', () => {
  expect(columnsOf(['suit-dismissed', 'remanded', null])).toEqual(['other', 'pending', null])
})

test('nothing stands below where nothing was decided', () => {
  expect(columnsOf(['appeal-dismissed'])).toEqual([undefined])
  expect(columnsOf([null, 'appeal-dismissed'])).toEqual([null, undefined])
  expect(columnsOf(['suit-dismissed', 'remanded', 'appeal-dismissed'])).toEqual(['other', 'pending', undefined])
})

test('every level offers results of each column, every result names its article and its level', () => {
  for (const { key } of remedyLevels) {
    const columns = new Set(resultsOn(key).map(({ column }) => column))
    expect([...columns]).toEqual(expect.arrayContaining(['upheld', 'corrected', 'other']))
  }
  for (const { key, article, levels } of remedyResults) {
    expect(article).toMatch(/第.+条/)
    expect(levels.length).toBeGreaterThan(0)
    expect(resultRow(key).key).toBe(key)
  }
})

test('only what may be sent back leaves a case pending, whatever its instances', () => {
  const results = fc.array(fc.constantFrom(...remedyResults.map(({ key }) => key)), { minLength: 1 })
  fc.assert(
    fc.property(results, (instances) => {
      expect(columnsOf(instances).at(-1) === 'pending').toBe(instances.at(-1) === 'remanded')
    }),
  )
})
