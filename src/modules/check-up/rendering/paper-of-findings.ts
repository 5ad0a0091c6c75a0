import type { Finding } from '../../../kernel/finding.ts'
import type { Paper, PaperCell } from '../../../kernel/paper.ts'
import { figureLabel } from '../../../statute/report-format/figures.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { numberFindings, severityWords, type NumberedFinding } from '../../../ui/report/numbered-findings.ts'

/** The findings about a report as a document to print, sign or file. */
export function paperOfFindings(report: AnnualReport, findings: readonly Finding[]): Paper {
  const numbered = numberFindings(findings)
  const title = '政府信息公开工作年度报告体检问题清单'
  return {
    title,
    author: report.agency ?? '',
    blocks: [
      { kind: 'paragraph', text: `年报：${report.title ?? '没有读出标题'}` },
      { kind: 'paragraph', text: countLine(findings) },
      ...(numbered.length === 0
        ? []
        : [{ kind: 'table' as const, caption: title, widths: [7, 10, 48, 35], headRows: 1, rows: rowsOf(numbered) }]),
    ],
  }
}

function countLine(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return `共发现错误 ${count('error')} 处、提醒 ${count('warning')} 处、提示 ${count('info')} 处。`
}

function rowsOf(findings: readonly NumberedFinding[]): PaperCell[][] {
  return [
    ['序号', '程度', '问题', '涉及的格子'].map((text) => ({
      text,
      heads: 'column' as const,
      align: 'center' as const,
    })),
    ...findings.map(({ number, severity, message, cells }) => [
      { text: String(number), heads: 'row' as const, align: 'center' as const },
      { text: severityWords[severity].label, align: 'center' as const },
      { text: message, align: 'left' as const },
      { text: cells.map(figureLabel).join('；'), align: 'left' as const },
    ]),
  ]
}
