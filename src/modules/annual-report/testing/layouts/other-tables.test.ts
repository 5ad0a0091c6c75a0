import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../domain/reading/tables/read-tables.ts'
import { arbitraryTables, type ArbitraryTables } from './arbitrary-tables.ts'
import { expectedFigures, lostFigures, wrongFigures } from './compare-tables.ts'
import { lineLayouts } from './line-layouts.ts'
import { linesOfReport, textDocument } from './written-report.ts'

const runs = { numRuns: 6 }
const twoYears = [
  '近两年依申请公开情况对比',
  '项目\t2022年\t2023年',
  '本年新收政府信息公开申请数量\t17\t21',
  '上年结转政府信息公开申请数量\t1\t0',
  '予以公开\t9\t8',
  '属于国家秘密\t0\t3',
  '结转下年度继续办理\t0\t2',
]
const byTown = [
  '各镇依申请公开统计表',
  '镇 | 本年新收 | 上年结转 | 予以公开 | 部分公开 | 不予公开 | 其他处理 | 总计 |',
  '东镇 | 3 | 0 | 1 | 1 | 1 | 0 | 3 |',
  '西镇 | 5 | 2 | 4 | 2 | 1 | 0 | 7 |',
]
const layouts = lineLayouts.filter(({ name }) => name.startsWith('pipes') || name.startsWith('tabs'))

/** The report with other lines before the section whose title begins so. */
function withTable(lines: readonly string[], before: string, table: readonly string[]): string[] {
  const at = lines.findIndex((line) => line.startsWith(before))
  return [...lines.slice(0, at), ...table, ...lines.slice(at)]
}

function expectFirst(report: ArbitraryTables, lines: readonly string[]): void {
  const read = readTables(textDocument(lines))
  const printed = expectedFigures(report.tables, 0)
  expect({ wrong: wrongFigures(read, printed), lost: lostFigures(read, printed) }).toEqual({ wrong: [], lost: [] })
}

describe.each(layouts)('tables written as $name', (layout) => {
  it.each(['二、主动', '三、收到', '四、政府', '六、其他'])(
    'are read beside tables of the same words before %s',
    (before) => {
      const tables = fc.constantFrom(twoYears, byTown)
      fc.assert(
        fc.property(arbitraryTables(false), tables, (report, table) => {
          expectFirst(report, withTable(linesOfReport(report, layout, String), before, table))
        }),
        runs,
      )
    },
  )
})

describe.each(lineLayouts)('two reports in one file, written as $name', (layout) => {
  it('give the figures of the first', () => {
    fc.assert(
      fc.property(arbitraryTables(true), arbitraryTables(true), (report, another) => {
        const lines = [report, another].flatMap((one) => linesOfReport(one, layout, String))
        expectFirst(report, lines)
      }),
      runs,
    )
  })
})
