import { expect, test } from 'vitest'
import { catalogueAreas } from './catalogue-areas.table.ts'
import { documentKinds } from './document-kinds.table.ts'
import { guideElements } from './guide-elements.table.ts'
import { missingGuideElements } from './missing-guide-elements.ts'
import { nationalRules } from './national-rules.table.ts'
import { article20Items, article21Items } from './statutory-items.table.ts'
import { findStatutoryItem, isStatutoryItemId, statutoryItemsOf } from './statutory-items.ts'
import { findTopic, findTopicByPath, topics } from './topic-classes.ts'
import { topicClasses } from './topic-classes.table.ts'

test('Article 20 has 15 items, numbered by its own order', () => {
  expect(article20Items.map(({ id }) => id)).toEqual(
    Array.from({ length: 15 }, (_, at) => `a20-${String(at + 1).padStart(2, '0')}`),
  )
})

test('Article 21 adds seven kinds for cities and counties, eight for townships, none for others', () => {
  const added = (level: 'nation' | 'province' | 'city' | 'county' | 'township') => statutoryItemsOf(level).length - 15
  expect([added('nation'), added('province'), added('city'), added('county'), added('township')]).toEqual([
    0, 0, 7, 7, 8,
  ])
  expect(statutoryItemsOf('township').at(-1)?.zh).toBe('社会救助')
})

test('an item is found by its id, and every item cites its article', () => {
  expect(findStatutoryItem('a20-07')?.zh).toBe('财政预算、决算')
  expect(isStatutoryItemId('a21-t04')).toBe(true)
  expect(isStatutoryItemId('a20-16')).toBe(false)
  for (const { article } of [...article20Items, ...article21Items]) expect(article).toMatch(/^条例 第二十/)
})

test('there are 22 classes, each second level below its own first', () => {
  expect(topicClasses).toHaveLength(22)
  expect(findTopic('t02-01')).toEqual({ code: 't02-01', zh: '政务公开', path: '综合政务\\政务公开', above: 't02' })
  expect(findTopic('t23')).toBeUndefined()
  expect(new Set(topics.map(({ code }) => code)).size).toBe(topics.length)
})

test.each(['综合政务\\政务公开', '综合政务/政务公开', '综合政务 > 政务公开', '综合政务\\\\政务公开'])(
  'a class is found as %s',
  (printed) => expect(findTopicByPath(printed)?.code).toBe('t02-01'),
)

test('every class is found by its own path', () => {
  for (const topic of topics) expect(findTopicByPath(topic.path)).toBe(topic)
  expect(findTopicByPath('政务公开')).toBeUndefined()
})

test('a guide without the hours of the office misses just that', () => {
  const all = Object.fromEntries(guideElements.map(({ key }) => [key, '有']))
  expect(missingGuideElements(all)).toEqual([])
  expect(missingGuideElements({ ...all, 'office-hours': ' ' }).map(({ zh }) => zh)).toEqual(['办公时间'])
  expect(missingGuideElements({})).toHaveLength(9)
})

test('there are 26 areas and 15 kinds of official documents', () => {
  expect(new Set(catalogueAreas.map(({ key }) => key)).size).toBe(26)
  expect(documentKinds.filter(({ official }) => official)).toHaveLength(15)
})

test('every national rule bears a number, and takes effect no earlier than it was issued', () => {
  for (const { number, issuedOn, since } of nationalRules) {
    expect(number).toMatch(/号$/)
    if (issuedOn !== null && since !== null) expect(since >= issuedOn).toBe(true)
  }
})
