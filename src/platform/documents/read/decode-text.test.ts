import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const words = '政府信息公开工作年度报告\r\n一、总体情况'

describe('encodings a Chinese office writes', () => {
  test('UTF-8 with and without its mark', () => {
    expect(decodeText(Buffer.from(words))).toBe(words)
    expect(decodeText(Buffer.from(`\ufeff${words}`))).toBe(words)
  })

  test('UTF-8 cut in the middle of its last letter', () => {
    expect(decodeText(Buffer.from(words).subarray(0, -1))).toBe(words.slice(0, -1))
  })

  test('UTF-16 both ways, with and without its mark', () => {
    const little = Buffer.from(words, 'utf16le')
    const big = Buffer.from(little).swap16()
    expect(decodeText(little)).toBe(words)
    expect(decodeText(big)).toBe(words)
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(words)
    expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(words)
  })

  test('GB18030, also where the page claims something else', () => {
    // 政府信息公开 in GBK.
    const gbk = Buffer.from('d5fec8aed0c5cfa2b9abbfaa'.replace('c8ae', 'b8ae'), 'hex')
    expect(decodeText(gbk)).toBe('政府信息公开')
    expect(decodeText(Buffer.concat([Buffer.from('<meta charset="utf-8">'), gbk]))).toBe(
      '<meta charset="utf-8">政府信息公开',
    )
  })

  test('Big5', () => {
    // 政府資訊公開 in Big5.
    expect(decodeText(Buffer.from('ac46a9b2b8eab054a4bdb67d', 'hex'))).toBe('政府資訊公開')
  })
})

test('bytes that are no text in any of them are not read as text', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256)
  expect(decodeText(noise)).toBeUndefined()
  expect(decodeText(noise.map((byte) => (byte === 0 ? 1 : byte)))).toBeUndefined()
})
