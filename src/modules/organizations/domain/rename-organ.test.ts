import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { formerNamesAfter, nameOn } from './rename-organ.ts'
import { UNNAMED } from './unnamed-organ.ts'

const once = { name: '示范县国土资源局', formerNames: [] }

test('the old name ends the day before the new one begins', () => {
  expect(formerNamesAfter(once, '示范县自然资源局', day('2019-03-01'))).toEqual([
    { name: '示范县国土资源局', until: '2019-02-28' },
  ])
})

test('an organ that keeps its name has no new former name', () => {
  expect(formerNamesAfter(once, '示范县国土资源局', day('2019-03-01'))).toEqual([])
})

test('a letter of an earlier day names the organ as it was called then', () => {
  const formerNames = formerNamesAfter(once, '示范县自然资源局', day('2019-03-01'))
  const organ = { name: '示范县自然资源局', formerNames }
  expect(nameOn(organ, day('2019-02-28'))).toBe('示范县国土资源局')
  expect(nameOn(organ, day('2019-03-01'))).toBe('示范县自然资源局')
})

test('an organ that had no name yet gets its first one, and no former name', () => {
  expect(formerNamesAfter({ name: UNNAMED, formerNames: [] }, '示范县人民政府', day('2026-03-02'))).toEqual([])
})
