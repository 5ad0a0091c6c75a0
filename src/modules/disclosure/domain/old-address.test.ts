import { expect, test } from 'vitest'
import { oldAddressOf } from './old-address.ts'

test.each([
  ['http://www.example.cn/art/2019/3/5/art_123_4567.html', '/art/2019/3/5/art_123_4567.html'],
  ['//art//2019/a.html#top', '/art/2019/a.html'],
  ['zwgk\\tzgg\\t20190305_1.htm', '/zwgk/tzgg/t20190305_1.htm'],
  ['/content.jsp?id=9&url=http://a//b', '/content.jsp?id=9&url=http://a//b'],
  ['/%E5%85%AC%E5%91%8A/1.html', '/公告/1.html'],
  ['/100%/1.html', '/100%/1.html'],
  ['http://www.example.cn', '/'],
])('%s is kept as %s', (written, kept) => {
  expect(oldAddressOf(written)).toBe(kept)
})

test('an address that is kept stays as it is', () => {
  expect(oldAddressOf(oldAddressOf('http://a.cn//公告/1.html?x=1'))).toBe('/公告/1.html?x=1')
})
