import type { ComponentChildren, VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { PaperTableView, type CellMark } from '../../../ui/paper/paper-table-view.tsx'
import { tablesOf } from '../../../ui/report/report-tables.tsx'
import { compareReports, keyFiguresOf, paperOfReport, type ReportDifference } from '../../annual-report/public.ts'
import type { LibraryReport } from '../domain/library-report.ts'
import { CompareChooser, type ChooserProps } from './compare-chooser.tsx'
import { DifferenceTable, type FigureDifference } from './difference-table.tsx'
import { changeText, figureText } from './figure-text.ts'
import { SectionDifferences } from './section-differences.tsx'

type ComparisonProps = {
  readonly from: LibraryReport
  readonly to: LibraryReport
  readonly chooser: ChooserProps
}

/** Two reports side by side: what differs in figures, tables and words. */
export function ComparisonView({ from, to, chooser }: ComparisonProps): VNode {
  const differences = compareReports(from.report, to.report)
  const figures = differences.filter((difference) => difference.about === 'figure')
  const names = namesOf(from, to)
  return (
    <>
      <PageHead
        title="两份年报对比"
        crumbs={[{ label: '对比', href: '/compare' }]}
        lead={summary(from, to, figures.length)}
      >
        <p class="button-row compare-links">
          <a class="button button-quiet" href={`/reports/${from.id}`}>
            {from.agency} {from.year} 年
          </a>
          <a class="button button-quiet" href={`/reports/${to.id}`}>
            {to.agency} {to.year} 年
          </a>
          <a class="button button-quiet" href={addressOf('/compare', { a: to.id, b: from.id })}>
            交换前后
          </a>
        </p>
      </PageHead>
      <div class="width">
        <Part id="key" title="关键数字">
          <KeyFigures from={from} to={to} names={names} />
        </Part>
        <Part id="differences" title={`不同的数字（${figures.length} 个）`}>
          <DifferenceTable differences={figures} names={names} />
        </Part>
        <Part id="tables" title="报表对照">
          <FormNotes differences={differences} names={names} />
          <SideBySide from={from} to={to} figures={figures} names={names} />
        </Part>
        <Part id="words" title="正文的不同">
          <SectionDifferences differences={differences} names={names} />
        </Part>
        <Part id="others" title="换两份对比">
          <CompareChooser {...chooser} />
        </Part>
      </div>
    </>
  )
}

export type PairNames = { readonly from: string; readonly to: string }

function namesOf(from: LibraryReport, to: LibraryReport): PairNames {
  if (from.agency === to.agency) return { from: `${from.year} 年`, to: `${to.year} 年` }
  if (from.year === to.year) return { from: from.agency, to: to.agency }
  return { from: `${from.agency} ${from.year} 年`, to: `${to.agency} ${to.year} 年` }
}

function summary(from: LibraryReport, to: LibraryReport, count: number): string {
  const names = `${from.agency} ${from.year} 年与${from.agency === to.agency ? '' : to.agency} ${to.year} 年的年报`
  if (from.id === to.id) return '所选的两份是同一份年报。'
  return count === 0 ? `${names}没有不同的数字。` : `${names}共有 ${count} 个数字不同。`
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}): VNode {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

type PairProps = Pick<ComparisonProps, 'from' | 'to'> & { readonly names: PairNames }

function KeyFigures({ from, to, names }: PairProps): VNode {
  const after = keyFiguresOf(to.report)
  return (
    <div class="box scroll" role="region" aria-label="关键数字对照" tabIndex={0}>
      <table class="list-table">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col" class="number">
              {names.from}
            </th>
            <th scope="col" class="number">
              {names.to}
            </th>
            <th scope="col" class="number">
              增减
            </th>
          </tr>
        </thead>
        <tbody>
          {keyFiguresOf(from.report).map(({ key, label, unit, value }, at) => (
            <tr key={key}>
              <th scope="row">
                {label}（{unit}）
              </th>
              <td class="number">{figureText(value)}</td>
              <td class="number">{figureText(after[at]?.value ?? null)}</td>
              <td class="number">{changeText(difference(value, after[at]?.value ?? null))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before
}

const tableWords: Readonly<Record<string, string>> = { table2: '表二', table3: '表三', table4: '表四' }

function FormNotes({
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

function SideBySide({
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
              <section class="box" key={side} aria-labelledby={`${side}-${key}`}>
                <h3 id={`${side}-${key}`}>
                  {found.title}：{names[side]}
                </h3>
                <PaperTableView
                  table={{ ...found.table, caption: `${found.title}：${names[side]}` }}
                  idPrefix={`${side}-${key}-head`}
                  markOf={(path) => markOf(changed.get(path), side)}
                />
              </section>
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
