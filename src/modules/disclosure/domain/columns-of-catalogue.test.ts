import { expect, test } from 'vitest'
import { columnsWithCatalogue } from './columns-of-catalogue.ts'

const columns = [
  { id: 'notices', catalogue: null },
  { id: 'planning', catalogue: 'a20-03' },
  { id: 'budgets', catalogue: 'a20-07' },
]

test('what discloses an item of 条例 第二十条 is in the column of that item, chosen or not', () => {
  expect(columnsWithCatalogue(['notices'], columns, { before: null, now: 'a20-07' })).toEqual(['notices', 'budgets'])
  expect(columnsWithCatalogue(['budgets'], columns, { before: 'a20-07', now: 'a20-07' })).toEqual(['budgets'])
  expect(columnsWithCatalogue(['notices'], columns, { before: null, now: null })).toEqual(['notices'])
})

test('what discloses another item from now on leaves the column of the one before', () => {
  expect(columnsWithCatalogue(['notices', 'planning'], columns, { before: 'a20-03', now: 'a20-07' })).toEqual([
    'notices',
    'budgets',
  ])
})
