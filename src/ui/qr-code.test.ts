import { expect, test } from 'vitest'
import { qrSvg } from './qr-code.ts'

test('a code is a drawing with a name, and holds no word of its text as markup', () => {
  const svg = qrSvg('https://example.cn/query?code="><script>', '查询“2026-0012”的二维码"<')
  expect(svg).toMatch(/^<svg role="img" aria-label="查询“2026-0012”的二维码&#34;&#60;" [^]*<\/svg>$/)
  expect(svg).not.toContain('script')
})

test('the same text gives the same code, another text another', () => {
  expect(qrSvg('一', '码')).toBe(qrSvg('一', '码'))
  expect(qrSvg('一', '码')).not.toBe(qrSvg('二', '码'))
})
