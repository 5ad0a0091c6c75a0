import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOfText } from './source-document.ts'

test('every line of a text knows where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('字', '1', ' ', '\n', '\r', '\t', '|') }), (text) => {
      const { lines } = documentOfText(text)
      expect(lines).toHaveLength(text.split('\n').length)
      for (const line of lines) for (const cell of line.cells) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
    }),
  )
})

test('a carriage return ends a line and belongs to none', () => {
  expect(documentOfText('甲\r\n乙').lines.map((line) => line.cells[0]?.text)).toEqual(['甲', '乙'])
})
