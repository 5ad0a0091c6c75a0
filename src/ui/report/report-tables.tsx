import type { VNode } from 'preact'
import type { Paper, PaperTable } from '../../kernel/paper.ts'
import { figureLabel } from '../../statute/report-format/figures.ts'
import { PaperTableView, type CellMark } from '../paper/paper-table-view.tsx'
import { findingsByCell, severityWords, type NumberedFinding } from './numbered-findings.ts'

type ReportTablesProps = {
  readonly paper: Paper
  readonly findings: readonly NumberedFinding[]
  /** Where the text a figure was read from is shown; absent where the page does not show it. */
  readonly textHref?: (path: string) => string | undefined
}

/** From this many columns on a table is wider than a tablet; the others are wider than a phone. */
const WIDE = 10

/** The tables of a report, every cell with findings marked with their numbers. */
export function ReportTables({ paper, findings, textHref }: ReportTablesProps): VNode {
  const byCell = findingsByCell(findings)
  const markOf = (path: string) => markOfCell(path, byCell.get(path) ?? [], textHref?.(path))
  return (
    <div class="report-tables">
      {tablesOf(paper).map(({ table, key, title }) => (
        <section key={key} aria-labelledby={`title-${key}`}>
          <h3 id={`title-${key}`}>{title}</h3>
          <p class={table.widths.length < WIDE ? 'soft swipe swipe-narrow' : 'soft swipe'}>
            表格较宽，可以左右移动查看。
          </p>
          <PaperTableView table={table} idPrefix={`head-${key}`} markOf={markOf} />
        </section>
      ))}
    </div>
  )
}

/** The tables of a report on paper, with the names clerks give them. */
export function tablesOf(paper: Paper): { readonly table: PaperTable; readonly title: string; readonly key: string }[] {
  return paper.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const key = keyOfTable(block)
    return [{ table: block, key, title: tableTitles[key] ?? block.caption }]
  })
}

function keyOfTable(table: PaperTable): string {
  const path = table.rows.flat().find((cell) => cell.path !== undefined)?.path ?? ''
  return path.split('.')[0] ?? ''
}

const tableTitles: Readonly<Record<string, string>> = {
  table2: '表二　主动公开政府信息情况',
  table3: '表三　收到和处理政府信息公开申请情况',
  table4: '表四　政府信息公开行政复议、行政诉讼情况',
}

function markOfCell(path: string, findings: readonly NumberedFinding[], textHref: string | undefined): CellMark {
  const worst = findings[0]?.severity
  return {
    id: `c-${path}`,
    ...(worst !== undefined && { class: `cell-${worst}` }),
    ...(textHref !== undefined && { href: textHref, note: '（查看原文）' }),
    after: findings.map((finding) => <FindingMark key={finding.number} finding={finding} cell={figureLabel(path)} />),
  }
}

function FindingMark({ finding, cell }: { readonly finding: NumberedFinding; readonly cell: string }): VNode {
  return (
    <sup>
      <a
        class={`finding-mark finding-mark-${finding.severity}`}
        href={`#f-${finding.number}`}
        aria-label={`${cell}：${severityWords[finding.severity].label}${finding.number}`}
      >
        {finding.number}
      </a>
    </sup>
  )
}
