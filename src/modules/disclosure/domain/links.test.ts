import { expect, test } from 'vitest'
import { hostAway, linksIn, namedWithin, toldBeforeLeaving } from './links.ts'

const body =
  '<p>见<a href="/items/7">办法</a>、<a href="https://elsewhere.example/a?b=1&amp;c=2"><b>外部</b>网站</a>和<a href="http://ziran.shifan.example/x">本县</a>。</p>'

test('the links of a text are told with their whole addresses and plain words', () => {
  expect(linksIn(body)[1]).toEqual({ href: 'https://elsewhere.example/a?b=1&c=2', words: '外部网站' })
})

test('only what leads to another host leads away; names below an own one do not', () => {
  const away = (href: string) => hostAway(href, ['shifan.example'])
  expect(['/items/7', 'mailto:a@b.example', 'http://ziran.shifan.example/x', '#a'].map(away)).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(['//Elsewhere.example/x', 'https://notshifan.example'].map(away)).toEqual([
    'elsewhere.example',
    'notshifan.example',
  ])
})

test('a link away leads to where that is said first, every other stays as it is', () => {
  const told = toldBeforeLeaving(body, ['shifan.example'], (number) => `/items/1/links/${number}`)
  expect(linksIn(told).map(({ href }) => href)).toEqual([
    '/items/7',
    '/items/1/links/2',
    'http://ziran.shifan.example/x',
  ])
})

test('a link within the site names an item or a column, on whatever site', () => {
  expect(namedWithin('/sites/land/items/12?page=2')).toEqual({ item: 12 })
  expect(namedWithin('/columns/fading/a20-01')).toEqual({ column: 'fading/a20-01' })
  expect(namedWithin('/items/12/links/1')).toBeNull()
})
