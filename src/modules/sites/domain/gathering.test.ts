import { expect, test } from 'vitest'
import { aColumn } from '../testing/a-site.ts'
import { columnsToGather } from './gathering.ts'

const column = aColumn({ id: 'own', gathers: ['政策文件', '通知公告'] })
const above = [
  aColumn({ id: 'notices', siteId: 'above', gathers: ['通知公告'] }),
  aColumn({ id: 'closed', siteId: 'above', gathers: ['通知公告'], closed: true }),
  aColumn({ id: 'policy', siteId: 'above', gathers: ['政策文件'] }),
]
const changed = (before: Partial<typeof column> | null, after: Partial<typeof column> = {}) =>
  columnsToGather(
    { organId: '', before: before === null ? null : { ...column, ...before }, after: { ...column, ...after } },
    above,
  ).map(({ id }) => id)

test('a column is gathered anew where it gathers other signs, not where its words or their order change', () => {
  expect(changed({}, { gathers: ['政策文件'] })).toEqual(['own'])
  expect(changed({ gathers: [] })).toEqual(['own'])
  expect(changed({}, { gathers: [] })).toEqual(['own'])
  expect(changed({}, { name: '政策', gathers: ['通知公告', '政策文件'] })).toEqual([])
})

test('a new column gathers at once, one opened again what it missed, a closed one nothing', () => {
  expect(changed(null)).toEqual(['own'])
  expect(changed(null, { gathers: [] })).toEqual([])
  expect(changed({ closed: true })).toEqual(['own'])
  expect(changed({ gathers: [], closed: true }, { closed: true })).toEqual([])
})

test('the columns above that gather by its type are gathered anew where it gets another type', () => {
  expect(changed({ columnType: '通知公告' }, { columnType: '工作动态' })).toEqual(['notices'])
  expect(changed({ columnType: '工作动态' }, { columnType: '政策文件' })).toEqual(['policy'])
})
