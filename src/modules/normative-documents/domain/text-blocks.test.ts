import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unfoldGrid } from '../../../kernel/paper-grid.ts'
import type { PaperTable } from '../../../kernel/paper.ts'
import { withoutMarks } from './merge-marks.ts'
import { blocksOfText, textOfBlocks } from './text-blocks.ts'

const tablesIn = (text: string) => blocksOfText(text).filter((block): block is PaperTable => block.kind === 'table')
const wordsOf = ({ rows }: PaperTable) => rows.map((row) => row.map(({ text }) => text))

const standards =
  '第一条 按下表执行。\n附表1 补偿标准\n地类\t标准（元）\n水田\t1200\r\n旱地\t\n\n第二条 本办法自印发之日起施行。'

test('lines parted by tabs are the rows of a table, the first its head, between the paragraphs where they stood', () => {
  expect(blocksOfText(standards).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
  const [table] = tablesIn(standards)
  expect(table).toMatchObject({ caption: '附表1 补偿标准', showCaption: true, headRows: 1 })
  expect(table?.rows[0]?.map(({ heads }) => heads)).toEqual(['column', 'column'])
  expect(table && wordsOf(table)).toEqual([
    ['地类', '标准（元）'],
    ['水田', '1200'],
    ['旱地', ''],
  ])
})

test('a line above that is a sentence stays in the text, and the table has no title', () => {
  const [first, table] = blocksOfText('表中所列标准，按年调整。\n甲\t乙\n丙\t丁')
  expect(first).toMatchObject({ kind: 'paragraph', text: '表中所列标准，按年调整。' })
  expect(table).toMatchObject({ kind: 'table', showCaption: false })
})

test('one line with a tab is a paragraph, and so is what no page could hold', () => {
  expect(blocksOfText('第一章\t总则')).toEqual([{ kind: 'paragraph', text: '第一章 总则' }])
  const wide = Array.from({ length: 60 }, (_, at) => String(at)).join('\t')
  expect(tablesIn(`${wide}\n${wide}`)).toEqual([])
})

test('whatever is written, no word is lost, and every table is a whole grid', () => {
  const cell = fc.constantFrom('', '甲', '12', '表1', '乙方。', ' ')
  const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join('\t'))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const blocks = blocksOfText(lines.join('\n'))
      const said = blocks.map((block) => {
        if (block.kind !== 'table') return block.kind === 'paragraph' ? block.text : ''
        for (const row of unfoldGrid(block)) expect(row.filter(Boolean)).toHaveLength(block.widths.length)
        return `${block.showCaption === true ? block.caption : ''}${wordsOf(block).flat().join('')}`
      })
      expect(said.join('').replaceAll(/\s/g, '')).toBe(lines.join('').replaceAll(/\s/g, ''))
    }),
  )
})

const merged = [
  '附表1 补偿标准',
  '地类\t标准（元）\t←',
  '↑\t一类\t二类',
  '水田\t1200\t←',
  '旱地\t↑\t↑',
  '合计\t2400\t',
].join('\n')

test('places marked with arrows are merged into the cell at their left or above, a head of two rows with them', () => {
  const [table] = tablesIn(merged)
  expect(table?.headRows).toBe(2)
  expect(table?.rows.map((row) => row.map(({ text, rows = 1, columns = 1 }) => [text, rows, columns]))).toEqual([
    [
      ['地类', 2, 1],
      ['标准（元）', 1, 2],
    ],
    [
      ['一类', 1, 1],
      ['二类', 1, 1],
    ],
    [
      ['水田', 1, 1],
      ['1200', 2, 2],
    ],
    [['旱地', 1, 1]],
    [
      ['合计', 1, 1],
      ['2400', 1, 1],
      ['', 1, 1],
    ],
  ])
})

test('an arrow with nothing at its left or above is a word', () => {
  const [table] = tablesIn('←\t↑\n甲\t乙')
  expect(table && wordsOf(table)).toEqual([
    ['←', '↑'],
    ['甲', '乙'],
  ])
})

test('any table with merged cells is written in lines that read back to the same cells', () => {
  const cell = fc.constantFrom('甲', '12', '←', '↑', '乙方')
  const row = fc.array(cell, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
      const blocks = blocksOfText(rows.map((cells) => cells.join('\t')).join('\n'))
      expect(blocksOfText(textOfBlocks(blocks))).toEqual(blocks)
    }),
  )
})

test('who looks for words finds none of the marks', () => {
  expect(withoutMarks('地类\t标准\t←\n↑\t一类\t二类\n见→图')).toBe('地类\t标准\t\n\t一类\t二类\n见→图')
})
