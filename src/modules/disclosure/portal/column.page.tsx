import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { tagsOf } from '../../../statute/proactive-disclosure/page-tags.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Paging } from '../../../ui/paging.tsx'
import { columnsUnder, pathOfColumns, type Column } from '../../sites/public.ts'
import type { PublishedList } from '../domain/published.ts'
import { columnsShown } from './columns-shown.ts'
import { ColumnsBelow, ColumnsBeside, columnsBeside } from './columns-beside.tsx'
import { ItemLines } from './item-lines.tsx'
import { onSite, taggedColumn, taggedSite, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { partsOfTopic, TopicParts, type TopicPart } from './topic.tsx'
import { newestWhole, WholeItem, type ShownWhole } from './whole-item.tsx'

const ON_A_PAGE = 20

type ShownColumn = OnSite & {
  readonly column: Column
  readonly list: PublishedList
  readonly page: number
  /** Of a single page (单页): the item it shows. */
  readonly whole: ShownWhole | undefined
  /** The columns right below it that citizens are shown. */
  readonly below: readonly Column[]
  /** Columns of the same parent, this one among them. */
  readonly beside: readonly Column[]
  /** Of a topic, and of a column with nothing but columns below it: what those have. */
  readonly parts: readonly TopicPart[]
}

type Ask = Pick<SiteQuestions, 'book' | 'itemsOfColumn' | 'newestOfColumns' | 'publishedItem' | 'columnsInUse'>

/** A column: the columns below it, and its items, newest first. */
export function columnPage(ask: Ask): Page {
  return definePage({
    path: '/columns/*',
    kept: true,
    may: 'anyone',
    title: ({ column }: ShownColumn) => column.name,
    fields: z.object({ page: z.coerce.number().int().min(1).max(100).catch(1) }),
    load: async ({ params, fields: { page }, visitor }) => {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const column = on.value.columns.find(({ path }) => path === params['*'])
      if (column === undefined) return refuse({ status: 404, detail: '没有这个栏目。' })
      const list = await ask.itemsOfColumn(column.id, { offset: (page - 1) * ON_A_PAGE, limit: ON_A_PAGE })
      const below = await columnsShown(ask, columnsUnder(on.value.columns, column.id))
      const inParts = column.kind === 'topic' || list.count === 0 ? below : []
      const whole = column.kind === 'page' ? await newestWhole(ask, column.id, on.value.base) : undefined
      const parts = await partsOfTopic(ask.newestOfColumns, inParts)
      const beside = await columnsShown(ask, columnsBeside(on.value.columns, column))
      return done({ ...on.value, column, list, page, whole, below, beside, parts })
    },
    tags: ({ site, column }) => tagsOf({ kind: 'column', site: taggedSite(site), column: taggedColumn(column) }),
    view: (shown) => <ColumnView {...shown} />,
  })
}

function ColumnView(shown: ShownColumn): VNode {
  const { base, columns, column, list, page, below, beside } = shown
  const href = (path: string) => `${base}/columns/${path}`
  const above = pathOfColumns(columns, column).slice(0, -1)
  const pages = Math.ceil(list.count / ON_A_PAGE)
  return (
    <>
      <PageHead
        title={column.name}
        home={`${base}/`}
        crumbs={above.map(({ name, path }) => ({ label: name, href: href(path) }))}
        lead={column.description === '' ? undefined : column.description}
      />
      {column.banner === null ? null : (
        <div class="width">
          <img class="column-banner" src={`${base}/site-pictures/${column.banner}`} alt="" />
        </div>
      )}
      <div class={beside.length > 1 ? 'width section zone' : 'width section'}>
        <ColumnsBeside columns={beside} here={column.id} base={base} />
        <div>
          <ColumnsBelow columns={below} base={base} />
          <ColumnBody {...shown} />
          <p class="feed-line">
            <a href={`${base}/feeds/${column.id}`}>订阅本栏目（RSS）</a>
          </p>
          <Paging page={page} pages={pages} href={(number) => `${href(column.path)}?page=${number}`} />
        </div>
      </div>
    </>
  )
}

function ColumnBody({ base, list, whole, parts }: ShownColumn): VNode {
  if (whole !== undefined)
    return (
      <div class="box">
        <WholeItem item={whole} base={base} />
      </div>
    )
  const isBlank = list.items.length === 0
  return (
    <>
      <TopicParts parts={parts} base={base} />
      {isBlank && parts.length > 0 ? null : (
        <div class="box">{isBlank ? <p>这个栏目还没有信息。</p> : <ItemLines items={list.items} base={base} />}</div>
      )}
    </>
  )
}
