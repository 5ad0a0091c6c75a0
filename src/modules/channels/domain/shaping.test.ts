import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutToWidth, widthOf } from './shape-text.ts'
import { DIGEST_WIDTH, picturesIn, TITLE_WIDTH, wechatBody, wechatHead } from './shape-wechat.ts'
import { WEIBO_WIDTH, weiboAddress, weiboText } from './shape-weibo.ts'

const url = 'https://www.shifan.example/items/12'
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 400 }))

test('a Chinese character is two half widths, a letter one', () => {
  expect(widthOf('公告 No.3')).toBe(9)
})

test('what is cut is never wider than asked, and what fits stays as it was', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 300 }), (text, most) => {
      const cut = cutToWidth(text, most)
      expect(widthOf(cut)).toBeLessThanOrEqual(most)
      if (widthOf(text) <= most) expect(cut).toBe(text)
    }),
  )
})

describe('an article of 微信公众号', () => {
  test('has a title and a digest the platform takes, whatever the item says', () => {
    fc.assert(
      fc.property(words, words, words, (title, summary, plain) => {
        const head = wechatHead({ title, summary, plain })
        expect(widthOf(head.title)).toBeLessThanOrEqual(TITLE_WIDTH)
        expect(widthOf(head.digest)).toBeLessThanOrEqual(DIGEST_WIDTH)
        expect(head.title + head.digest).not.toMatch(/[\r\n]/)
      }),
    )
  })

  test('shows pictures where the platform keeps them, and no links it would strike out', () => {
    const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
    const body = `<p>见<a href="https://www.shifan.example/">网站</a></p><p><img src="/items/files/${one}" alt="图" /></p><p><img src="/items/files/${two}" alt="" /></p>`
    expect(picturesIn(body)).toEqual([one, two])
    expect(wechatBody({ body, hasFiles: false }, new Map([[one, 'http://mmbiz.qpic.cn/1']]))).toBe(
      '<p>见网站</p><p><img src="http://mmbiz.qpic.cn/1" /></p><p><span>（图片见原文）</span></p>',
    )
  })

  test('says where its files are', () => {
    expect(wechatBody({ body: '<p>见附件。</p>', hasFiles: true }, new Map())).toBe(
      '<p>见附件。</p><p>附件请点击“阅读原文”查看。</p>',
    )
  })

  test('is no longer than the platform takes, and ends with whole paragraphs', () => {
    const long = `<p>${'长'.repeat(300)}</p>`.repeat(100)
    const body = wechatBody({ body: long, hasFiles: true }, new Map())
    expect(body.length).toBeLessThan(20_000)
    expect(body).toMatch(/<\/p><p>……<\/p><p>全文请点击“阅读原文”。<\/p>$/)
  })
})

describe('a post of 微博', () => {
  test('has room in 140 characters, holds the address, and begins no topic', () => {
    fc.assert(
      fc.property(words, words, words, (title, summary, plain) => {
        const text = weiboText({ title, summary, plain, url })
        expect(widthOf(text)).toBeLessThanOrEqual(WEIBO_WIDTH)
        expect(text.endsWith(` ${url}`)).toBe(true)
        expect(text).not.toContain('#')
      }),
    )
  })

  test('is found by its number written to the base of 62', () => {
    expect(weiboAddress('1404376560', '3501756485200075')).toBe('https://weibo.com/1404376560/z0JH2lOMb')
    expect(weiboAddress('', '1')).toBe('')
  })
})
