import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { freshnessOf } from './column-freshness.ts'

const newest = day('2026-03-02')
const state = (columnType: string, staleDays: number | null, today: string) =>
  freshnessOf({ columnType, staleDays }, newest, day(today))?.state

test('news stands still for two weeks, notices for six months', () => {
  expect(state('工作动态', null, '2026-03-12')).toBe('fresh')
  expect(state('工作动态', null, '2026-03-14')).toBe('nearly')
  expect(state('工作动态', null, '2026-03-17')).toBe('stale')
  expect(state('通知公告', null, '2026-08-01')).toBe('fresh')
  expect(state('通知公告', null, '2026-09-03')).toBe('stale')
})

test('an organ may want its columns kept up sooner, never later', () => {
  expect(state('通知公告', 30, '2026-04-02')).toBe('stale')
  expect(state('工作动态', 400, '2026-03-17')).toBe('stale')
})

test('a column with nothing in it is blank; one nobody has to keep up is not judged', () => {
  expect(freshnessOf({ columnType: '政策文件', staleDays: null }, null, newest)).toEqual({
    state: 'blank',
    freshThrough: null,
  })
  expect(freshnessOf({ columnType: '机构职能', staleDays: null }, null, newest)).toBeNull()
})
