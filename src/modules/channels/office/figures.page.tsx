import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { xlsxOfPaper } from '../../../platform/documents/write/xlsx-of-paper.ts'
import { readFields } from '../../../platform/http/fields.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { kindOf } from '../domain/channel.ts'
import { monthInChinese } from '../domain/month-count.ts'
import type { ChannelCount } from '../queries/channel-counts.ts'
import { figuresCsv, figuresPaper } from '../rendering/figures-paper.ts'
import { channelHref } from './channel-words.ts'
import type { ChannelDesk } from './desk.ts'

const ADDRESS = '/office/channels/figures'
const asked = z.object({ year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined) })

type Shown = { readonly year: number; readonly counts: readonly ChannelCount[] }

/** 年度数据: what section 一 of the annual report says of the channels of a year. */
export function figuresPage(desk: ChannelDesk): Page {
  return officePage({
    path: ADDRESS,
    may: 'see-channels',
    title: '渠道年度数据',
    fields: asked,
    async load({ actor, fields }) {
      const year = fields.year ?? Number(desk.today().slice(0, 4))
      return done({ year, counts: await desk.countsOf(actor.organId, year) })
    },
    view: (shown: Shown) => <FiguresView {...shown} />,
  })
}

function FiguresView({ year, counts }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="渠道年度数据"
        crumbs={[{ label: '公开渠道', href: '/office/channels' }]}
        lead="供编写年度报告“总体情况”。发布数按各月登记的数据，没有登记的月份按发布记录。"
      >
        <a class="button button-quiet" href={addressOf(`${ADDRESS}/file`, { year, format: 'xlsx' })}>
          下载 Excel
        </a>
        <a class="button button-quiet" href={addressOf(`${ADDRESS}/file`, { year, format: 'csv' })}>
          下载 CSV
        </a>
      </OfficeHead>
      <div class="flow">
        <form class="filters" method="get" action={ADDRESS}>
          <TextField name="year" type="number" label="年度" value={String(year)} />
          <button class="button" type="submit">
            查看
          </button>
        </form>
        <Panel id="figures" title={`${year}年`} flush>
          <ListTable
            caption={`${year}年各渠道数据`}
            rows={counts}
            keyOf={({ channel }) => String(channel.id)}
            empty={<EmptyState title="还没有渠道" />}
            columns={[
              { head: '渠道', cell: ({ channel }) => <a href={channelHref(channel.id)}>{channel.name}</a> },
              { head: '类别', cell: ({ channel }) => kindOf(channel.kind).zh },
              { head: '发布', cell: (row) => <Figure row={row} figure="posts" /> },
              { head: '关注', cell: (row) => <Figure row={row} figure="followers" /> },
              { head: '阅读、查阅、发行', cell: (row) => <Figure row={row} figure="views" /> },
              { head: '没有数据的月份', cell: missingWords },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}

type FigureProps = { readonly row: ChannelCount; readonly figure: 'posts' | 'followers' | 'views' }

function Figure({ row: { channel, count }, figure }: FigureProps): VNode {
  const label = kindOf(channel.kind)[figure]
  const value = count[figure]
  if (label === null || value === null) return <>—</>
  const [what = '', unit = ''] = label.split(/[（）]/)
  return (
    <>
      <span class="number">{value.toLocaleString('en-US')}</span>
      {unit} <span class="soft">{what}</span>
    </>
  )
}

function missingWords({ count: { missing } }: ChannelCount): string {
  return missing.length === 0 ? '—' : missing.map((month) => monthInChinese(month).replace(/^\d+年/, '')).join('、')
}

const file = z.intersection(asked, z.object({ format: z.enum(['xlsx', 'csv'], '没有这种文件格式。') }))
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The same table as a file to go on working with. */
export function figuresFilePage(desk: ChannelDesk): Page {
  return {
    ...{ method: 'GET', path: `${ADDRESS}/file`, may: 'see-channels', carries: 'address', costly: true },
    async answer({ query, visitor: { staff } }): Promise<Reply> {
      const read = readFields(file, query)
      if (!read.ok) return { kind: 'problem', problem: { status: 400, detail: Object.values(read.refusal).join(' ') } }
      if (staff === null) return { kind: 'problem', problem: { status: 403 } }
      const { year = Number(desk.today().slice(0, 4)), format } = read.value
      const counts = await desk.countsOf(staff.organId, year)
      const organ = await desk.organName(staff.organId)
      const name = `${organ}${year}年公开渠道数据.${format}`
      return format === 'csv'
        ? { kind: 'file', bytes: figuresCsv(counts), mediaType: 'text/csv; charset=utf-8', name }
        : { kind: 'file', bytes: await xlsxOfPaper(figuresPaper(counts, organ, year)), mediaType: XLSX, name }
    },
  }
}
