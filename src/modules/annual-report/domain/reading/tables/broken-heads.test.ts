import { describe, expect, it } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { readTables } from './read-tables.ts'

const table2 = (heads: readonly string[], values: readonly string[]) => [
  ['第二十条第（一）项'],
  ['信息内容', ...heads],
  ['规章', '0', '1', '2'],
  ['规范性文件', ...values],
  ['第二十条第（五）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', '12', '3', '40'],
]
const broken = ['本年新', '制作数量', '本年新', '公开数量', '对外公开总数量']
const inLines = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.join(' | ')} |`).join('\n')
const inCells = (rows: readonly (readonly string[])[]) => rows.flat().join('\n')
const read = (text: string) => readTables(documentOfText(`二、主动公开政府信息情况\n${text}\n三、收到和处理`)).table2

describe('heads of Table 2 broken inside their cells', () => {
  it.each([
    ['side by side', inLines],
    ['below each other', inCells],
  ])('are joined where they stand %s', (_where, write) => {
    const figures = { made: 6, newlyDisclosed: 2, publicTotal: 17 }
    expect(read(write(table2(broken, ['6', '2', '17'])))?.normative).toEqual(figures)
  })

  it('say nothing where a head comes twice', () => {
    const twice = ['本年新制作数量', '本年新制作数量', '对外公开总数量']
    expect(read(inLines(table2(twice, ['6', '2', '17'])))?.normative).toBeUndefined()
  })
})
