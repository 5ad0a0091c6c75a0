import { expect, test } from 'vitest'
import { aColumn } from '../testing/a-site.ts'
import { faultsOfColumn, freeSlug, pathOfNew } from './column-faults.ts'
import { isBelow, orderAfterMove, treeOfColumns } from './column-tree.ts'

const [news, policy, files, notes] = [
  aColumn({ id: 'news', path: 'news', name: '动态' }),
  aColumn({ id: 'policy', path: 'policy', name: '政策' }),
  aColumn({ id: 'files', path: 'policy/files', name: '文件', parentId: 'policy' }),
  aColumn({ id: 'notes', path: 'notes', name: '公告' }),
]
const columns = [news, files, policy, notes]

test('the tree is read from above, whatever the order of the rows', () => {
  expect(treeOfColumns(columns).map(({ column, depth }) => `${depth}${column.id}`)).toEqual([
    '0news',
    '0policy',
    '1files',
    '0notes',
  ])
})

test('a column moves among those beside it, and stays at the ends', () => {
  expect(orderAfterMove(columns, policy, 'up')).toEqual(['policy', 'news', 'notes'])
  expect(orderAfterMove(columns, news, 'up')).toEqual(['news', 'policy', 'notes'])
  expect(orderAfterMove(columns, notes, 'down')).toEqual(['news', 'policy', 'notes'])
})

test('no column is put below itself', () => {
  expect(isBelow(columns, 'files', 'policy')).toBe(true)
  const faults = faultsOfColumn({ ...policy, parentId: 'files' }, { id: 'policy', columns })
  expect(Object.keys(faults)).toEqual(['parentId'])
})

test('two columns beside each other have different names', () => {
  expect(faultsOfColumn({ ...news, name: '政策' }, { id: 'news', columns })).toHaveProperty('name')
  expect(faultsOfColumn({ ...news, parentId: 'policy', name: '政策' }, { id: 'news', columns })).toEqual({})
})

test('an address nobody chose is one nobody has', () => {
  expect(freeSlug([...columns, aColumn({ path: 'policy/lanmu-1' })], 'policy')).toBe('lanmu-2')
  expect(pathOfNew(columns, 'policy', 'lanmu-2')).toBe('policy/lanmu-2')
})
