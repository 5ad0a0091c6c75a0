import type { VNode } from 'preact'
import { z } from 'zod'
import { day, dayInChinese, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { interpretationForms } from '../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import { addressOf } from '../../../ui/address.ts'
import { TextField } from '../../../ui/field.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { countDocuments } from '../domain/count-documents.ts'
import { documentKinds, type DocumentKind } from '../domain/document.ts'
import { interpretBy, shareOfForms } from '../domain/interpretation-limit.ts'
import { tableFigures, type TableFigure } from '../domain/table-figures.ts'
import type { NamedDocument } from '../queries/named-documents.ts'
import type { Library } from './library.ts'

const asked = z.object({
  year: z.coerce.number().int().min(1949).max(2200).optional().catch(undefined),
  kind: z
    .enum(documentKinds.map(({ key }) => key))
    .optional()
    .catch(undefined),
  figure: z
    .enum(tableFigures.map(({ key }) => key))
    .optional()
    .catch(undefined),
})

type Row = { readonly kind: DocumentKind; readonly zh: string; readonly counts: Readonly<Record<TableFigure, number>> }

type Shown = {
  readonly year: number
  readonly rows: readonly Row[]
  readonly opened: { readonly title: string; readonly documents: readonly NamedDocument[] } | null
  readonly share: ReturnType<typeof shareOfForms>
  readonly open: readonly { readonly id: number; readonly title: string; readonly by: Day }[]
  readonly today: Day
}

/** 件数统计: the first rows of Table 2 as the register has them, each figure with its documents; and interpretations. */
export function figuresPage(library: Library): Page {
  return officePage({
    path: '/office/documents/figures',
    may: 'see-documents',
    title: '件数统计',
    fields: asked,
    load: async ({ actor: { organId }, fields }) => done(await shownFigures(library, organId, fields)),
    view: (shown) => <FiguresView {...shown} />,
  })
}

async function shownFigures(library: Library, organId: string, fields: z.output<typeof asked>): Promise<Shown> {
  const today = library.today()
  const { year = Number(today.slice(0, 4)), kind, figure } = fields
  const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
  const [histories, { practice }, forms, open, calendar] = await Promise.all([
    library.histories(organId),
    library.practiceOf(organId),
    library.interpretationForms(organId, period),
    library.uninterpreted(organId),
    library.calendar(organId),
  ])
  const until = { from: period.from, to: today < period.to && today > period.from ? today : period.to }
  const idsOf = (of: DocumentKind, wanted: TableFigure) => {
    const row = tableFigures.find(({ key }) => key === wanted)
    return row?.ids(countDocuments(histories, of, until), practice) ?? []
  }
  const opened = kind === undefined || figure === undefined ? null : { kind, figure }
  return {
    ...{ year, today },
    rows: documentKinds.map(({ key, zh }) => ({
      ...{ kind: key, zh },
      counts: {
        issued: idsOf(key, 'issued').length,
        repealed: idsOf(key, 'repealed').length,
        'in-force': idsOf(key, 'in-force').length,
      },
    })),
    opened: opened && {
      title: `${documentKinds.find(({ key }) => key === opened.kind)?.zh ?? ''}：${labelOf(opened.figure)}`,
      documents: await library.named(organId, idsOf(opened.kind, opened.figure)),
    },
    share: shareOfForms(forms, isText),
    open: open.map(({ id, title, publishedOn }) => ({ id, title, by: interpretBy(publishedOn, calendar) })),
  }
}

function isText(form: string): boolean {
  return interpretationForms.find(({ key }) => key === form)?.text ?? true
}

function labelOf(figure: TableFigure): string {
  return tableFigures.find(({ key }) => key === figure)?.zh ?? ''
}

function FiguresView(shown: Shown): VNode {
  const { year, rows, share } = shown
  return (
    <>
      <OfficeHead
        title="件数统计"
        crumbs={[{ label: '规范性文件', href: '/office/documents' }]}
        lead="年度报告“第二十条第（一）项”的件数，由文件库中每份文件的制发、修改、废止和失效日期计算。"
      />
      <div class="flow">
        <form class="filters" method="get" action="/office/documents/figures">
          <TextField name="year" type="number" label="年度" value={String(year)} />
          <button class="button" type="submit">
            查看
          </button>
        </form>
        <Panel id="figures" title={`${year}年`} flush>
          <ListTable
            caption={`${year}年件数`}
            rows={rows}
            keyOf={({ kind }) => kind}
            empty={null}
            columns={[
              { head: '信息内容', cell: ({ zh }) => zh },
              ...tableFigures.map(({ key, zh }) => ({
                head: zh,
                cell: (row: Row) => <Figure row={row} year={year} figure={key} />,
                look: 'number' as const,
              })),
            ]}
          />
        </Panel>
        <Opened {...shown} />
        <Panel id="interpretations" title="政策解读">
          <p>
            {year}年发布解读 {share.all} 件，其中图解、视频等非文字形式 {share.more} 件
            {share.all === 0 ? '' : `，占 ${Math.round((share.more / share.all) * 100)}%`}。
          </p>
          <Open {...shown} />
        </Panel>
      </div>
    </>
  )
}

type FigureProps = { readonly row: Row; readonly year: number; readonly figure: TableFigure }

function Figure({ row: { kind, zh, counts }, year, figure }: FigureProps): VNode {
  const href = addressOf('/office/documents/figures', { year, kind, figure }, 'opened')
  return (
    <a href={href} aria-label={`${zh}${labelOf(figure)}：${counts[figure]}件，查看文件`}>
      {counts[figure]}
    </a>
  )
}

function Opened({ opened }: Shown): VNode | null {
  if (opened === null) return null
  return (
    <Panel id="opened" title={opened.title}>
      {opened.documents.length === 0 ? <p class="soft">没有文件。</p> : null}
      <ul class="edition-list">
        {opened.documents.map(({ id, title, documentNumber }) => (
          <li key={id}>
            <a href={`/office/documents/${id}`}>{title}</a> <span class="soft">{documentNumber}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Open({ open, today }: Shown): VNode | null {
  if (open.length === 0) return null
  return (
    <>
      <h3>还没有解读的文件</h3>
      <ul class="edition-list">
        {open.map(({ id, title, by }) => (
          <li key={id}>
            <a href={`/office/documents/${id}`}>{title}</a>{' '}
            <span class="soft">
              {dayInChinese(by)}前发布解读{by < today ? '，已经超过期限' : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
