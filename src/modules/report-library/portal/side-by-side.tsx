import type { VNode } from 'preact'
import { PaperTableView, type CellMark } from '../../../ui/paper/paper-table-view.tsx'
import { tablesOf } from '../../../ui/report/report-tables.tsx'
import { paperOfReport, type ReportDifference } from '../../annual-report/public.ts'
import type { PairNames, PairProps } from './compared-pair.ts'
import type { FigureDifference } from './difference-table.tsx'
import { changeText } from './figure-text.ts'

const tableWords: Readonly<Record<string, string>> = { table2: '表二', table3: '表三', table4: '表四' }

/** Where the two use different forms of a table. */
export function FormNotes({
  differences,
  names,
}: {
  readonly differences: readonly ReportDifference[]
  readonly names: PairNames
}): VNode {
  const forms = differences.filter((each) => each.about === 'form')
  const word = (format: string | null) =>
    format === null ? '没有这张表' : format === 'mixed' ? '两种格式混用' : `${format} 年格式`
  return (
    <>
      {forms.map(({ table, from, to }) => (
        <p class="notice notice-warning" key={table}>
          {tableWords[table] ?? table}格式不同：{names.from}为{word(from)}，{names.to}为{word(to)}
          。没有对应项的格子不作比较。
        </p>
      ))}
    </>
  )
}

/** The tables of both reports next to each other, cells that differ marked with the change. */
export function SideBySide({
  from,
  to,
  figures,
  names,
}: PairProps & { readonly figures: readonly FigureDifference[] }): VNode {
  const changed = new Map(figures.map((figure) => [figure.path, figure]))
  const left = tablesOf(paperOfReport(from.report))
  const right = tablesOf(paperOfReport(to.report))
  const keys = [...new Set([...left, ...right].map(({ key }) => key))]
  return (
    <>
      {keys.map((key) => (
        <div class="pair" key={key}>
          {[left, right].map((tables, at) => {
            const found = tables.find((table) => table.key === key)
            const side = at === 0 ? 'from' : 'to'
            if (found === undefined)
              return (
                <p key={side}>
                  {names[side]}没有{tableWords[key] ?? '这张表'}。
                </p>
              )
            return (
              <div class="box" key={side}>
                <h3>
                  {found.title}：{names[side]}
                </h3>
                <PaperTableView
                  table={{ ...found.table, caption: `${found.title}：${names[side]}` }}
                  idPrefix={`${side}-${key}-head`}
                  markOf={(path) => markOf(changed.get(path), side)}
                />
              </div>
            )
          })}
        </div>
      ))}
    </>
  )
}

function markOf(figure: FigureDifference | undefined, side: 'from' | 'to'): CellMark | undefined {
  if (figure === undefined) return undefined
  if (side === 'from') return { class: 'cell-differs', id: `from-${figure.path}` }
  const words = figure.change === null ? '不同' : changeText(figure.change)
  return {
    class: 'cell-differs',
    id: `to-${figure.path}`,
    after: <span class={`change ${(figure.change ?? 0) < 0 ? 'change-down' : 'change-up'}`}>{words}</span>,
  }
}
