import type { Paper } from '../../../kernel/paper.ts'
import type { Table3 } from '../../../statute/report-format/report.ts'
import { table3OnPaper } from '../../../statute/report-format/table3-on-paper.ts'

/** Table 3 as the form prints it, under the name of its organ and period; every figure is a plain number. */
export function table3Paper(
  table: Table3,
  { organ, period }: { readonly organ: string; readonly period: string },
): Paper {
  const title = `${organ}收到和处理政府信息公开申请情况`
  const cells = table3OnPaper(table, TABLE3_CAPTION, (path, value) => ({
    text: String(value ?? 0),
    align: 'center',
    path,
  }))
  const note = `统计期间：${period}。表中“本年”指统计期间，“上年结转”指期间开始前收到、尚未办结的申请。`
  return {
    title,
    titleLines: [organ, '收到和处理政府信息公开申请情况'],
    author: organ,
    blocks: [cells, { kind: 'paragraph', text: note }],
  }
}

export const TABLE3_CAPTION = '收到和处理政府信息公开申请情况'
