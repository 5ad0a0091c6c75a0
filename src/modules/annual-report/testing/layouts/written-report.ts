import { documentOfText, type SourceDocument } from '../../../../kernel/source-document.ts'
import type { ArbitraryTables } from './arbitrary-tables.ts'
import { documentOfGrids } from './grid-layout.ts'
import type { LineLayout } from './line-layouts.ts'
import { gridOfTable2, gridOfTable3, gridOfTable4, type PrintedGrid, type Spelling } from './printed-grid.ts'

/** The lines of a whole report with its tables in the given layout, words and numbers of running text around them. */
export function linesOfReport(report: ArbitraryTables, layout: LineLayout, spell: Spelling): string[] {
  return partsOf(report, spell).flatMap((part) => (typeof part === 'string' ? [part] : layout.write(part)))
}

export function textDocument(lines: readonly string[]): SourceDocument {
  return documentOfText(lines.join('\n'))
}

/** The same report as a file with real tables. */
export function gridDocument(report: ArbitraryTables, spell: Spelling): SourceDocument {
  return documentOfGrids(partsOf(report, spell))
}

function partsOf({ tables, forms }: ArbitraryTables, spell: Spelling): (string | PrintedGrid)[] {
  return [
    '首页 政务公开 规章库 行政规范性文件库 联系我们',
    '示范市示范县人民政府2023年政府信息公开工作年度报告',
    '一、总体情况',
    '2023年，全县共收到政府信息公开申请 84 件，办结 82 件（含上年结转 3 件），予以公开 20 件，行政复议 3 件，行政许可 12 件。',
    '二、主动公开政府信息情况',
    gridOfTable2(tables.table2, forms, spell),
    '三、收到和处理政府信息公开申请情况',
    gridOfTable3(tables.table3, spell),
    '四、政府信息公开行政复议、行政诉讼情况',
    gridOfTable4(tables.table4, spell),
    '五、存在的主要问题及改进情况',
    '一是公开还不够及时，全年 12 次检查发现 5 个问题；二是培训不足，全年培训 2 次。',
    '六、其他需要报告的事项',
    '全年未收取信息处理费，共 0 元。',
  ]
}
