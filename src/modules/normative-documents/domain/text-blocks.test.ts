import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unfoldGrid } from '../../../kernel/paper-grid.ts'
import type { PaperTable } from '../../../kernel/paper.ts'
import { blocksOfText } from './text-blocks.ts'

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
