import { expect, test } from 'vitest'
import { cleanTitle } from './clean-title.ts'
import { columnInCrumbs, dayInAddress, folderOf, suggestColumn } from './old-column.ts'

test.each([
  ['您的位置：首页 > 政务公开 > 通知公告 > 正文', '通知公告'],
  ['当前位置： 首页 » 工作动态', '工作动态'],
  ['您现在的位置：首页 → 政策 → 关于防汛工作的通知', '政策'],
  ['办公位置：示范县人民路1号', undefined],
])('%s tells the column %s', (line, column) => {
  expect(columnInCrumbs(['首页 通知公告', line], '关于防汛工作的通知')).toBe(column)
})

test.each([
  ['zwgk/tzgg/201903/t20190305_12.html', 'zwgk/tzgg'],
  ['art/2019/3/5/art_123_4567.html', 'art/123'],
  ['1.html', ''],
])('%s lay in %s', (path, folder) => {
  expect(folderOf(path)).toBe(folder)
})

test.each([
  ['zwgk/t20190305_12.html', '2019-03-05'],
  ['art/2019/3/5/art_1_2.html', '2019-3-5'],
  ['a/20190305123456.html', '2019-03-05'],
  ['a/13800138000.html', ''],
])('%s tells the day %j', (path, day) => {
  expect(dayInAddress(path)).toBe(day)
})

const columns = [
  { id: 'a', name: '公示公告', path: 'gonggao', columnType: '通知公告' },
  { id: 'b', name: '政策文件', path: 'zhengce', columnType: '政策文件' },
  { id: 'c', name: '财政', path: 'fading/caizheng', columnType: '信息公开' },
  { id: 'd', name: '规划', path: 'fading/guihua', columnType: '信息公开' },
]

test.each([
  ['政策文件', 'b'],
  ['通知公告', 'a'],
  ['zwgk/caizheng', 'c'],
  ['信息公开', undefined],
  ['别的', undefined],
])('for %s the column %s is suggested', (old, id) => {
  expect(suggestColumn(old, columns)?.id).toBe(id)
})

test.each([
  ['关于防汛工作的通知_通知公告_示范县人民政府', '关于防汛工作的通知'],
  ['我县召开秋粮收购工作会-示范县政府网', '我县召开秋粮收购工作会'],
  ['2018-2020年规划', '2018-2020年规划'],
  ['示范县2016—2020年土地整治规划 | 示范县国土资源局', '示范县2016—2020年土地整治规划'],
  ['', ''],
])('the title %s is %s', (page, title) => {
  expect(cleanTitle(page, ['通知公告'])).toBe(title)
})
