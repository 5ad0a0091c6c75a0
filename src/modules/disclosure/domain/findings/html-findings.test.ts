import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsInHtml, maskHtml } from './html-findings.ts'
import { readHtml } from './html-text.ts'
import { shippedLists } from './lists.ts'
import { aMobileNumber, aResidentNumber, anOfficialSentence } from './testing/personal-words.ts'

const masked = (html: string) => maskHtml(html, findingsInHtml(html, shippedLists))

test.each([
  ['<p>电话：13812345678</p>', '<p>电话：138****5678</p>'],
  ['<p>138<b>1234</b>5678</p>', '<p>138<b>****</b>5678</p>'],
  ['<td>138&nbsp;1234&nbsp;5678</td>', '<td>138&nbsp;****&nbsp;5678</td>'],
  ['<p>1381234567&#56;</p>', '<p>138****567&#56;</p>'],
  ['<p>138&#49;2345678</p>', '<p>138****5678</p>'],
  ['<a href="tel:13812345678">电话</a>', '<a href="tel:138****5678">电话</a>'],
  ['<img alt="证件110105194912310028" src="a.png">', '<img alt="证件110105194912310028" src="a.png">'],
  ['<img src="a.png" alt="证件号11010519491231002X">', '<img src="a.png" alt="证件号110*************2X">'],
])('%s becomes %s', (html, expected) => expect(masked(html)).toBe(expected))

test('cells beside each other are not read as one number', () => {
  expect(findingsInHtml('<tr><td>1381234</td><td>5678</td></tr>', shippedLists)).toEqual([])
})

test('addresses of files, scripts and comments are not words', () => {
  const html = '<a href="/files/13812345678.pdf">附件</a><script>var a="13812345678"</script><!-- 13812345678 -->'
  expect(findingsInHtml(html, shippedLists)).toEqual([])
})

test('a finding knows its place in the HTML', () => {
  const html = '<p>全面<i>布</i>署工作</p>'
  const [finding] = findingsInHtml(html, shippedLists)
  expect(html.slice(finding?.htmlStart, finding?.htmlEnd)).toBe('布</i>署')
})

test('words outside tags are read as they are, whatever stands there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', 'a', ' ', ';', '#', '1', '文', '/', '!', '-') }),
      (html) => {
        const { text, starts, ends } = readHtml(html)
        expect(starts).toHaveLength(text.length)
        expect(ends).toHaveLength(text.length)
        expect(starts.every((start, at) => start <= (ends[at] ?? 0))).toBe(true)
      },
    ),
  )
})

test('masking leaves every tag where it was, and nothing to mask', () => {
  const words = fc.oneof(aMobileNumber, aResidentNumber, anOfficialSentence)
  const pieces = fc.array(fc.tuple(fc.constantFrom('p', 'td', 'b', 'h2'), words), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(pieces, (parts) => {
      const html = parts.map(([tag, text]) => `<${tag}>${text}，</${tag}>`).join('')
      const after = masked(html)
      expect(after.match(/<[^>]*>/g)).toEqual(html.match(/<[^>]*>/g))
      expect(findingsInHtml(after, shippedLists).filter((finding) => finding.masked !== null)).toEqual([])
    }),
  )
})
