import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { addressOf } from '../../../ui/address.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import type { Column } from '../../sites/public.ts'
import { stages } from '../domain/item.ts'
import type { ListedItem } from '../queries/list-items.ts'
import { ItemList } from './item-list.tsx'
import type { Newsroom } from './newsroom.ts'

const PAGE_SIZE = 30

const views = [
  { key: 'draft', zh: '拟稿' },
  { key: 'to-review', zh: '待我审核' },
  ...stages.filter(({ key }) => key !== 'draft'),
  { key: 'to-evaluate', zh: '到期重新评估' },
] as const

const asked = z.object({
  view: z.enum(views.map(({ key }) => key)).catch('draft'),
  words: z.string().trim().max(100).catch(''),
  column: z.union([z.uuid(), z.literal('')]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type Asked = z.output<typeof asked>

type Shown = {
  readonly fields: Asked
  readonly items: readonly ListedItem[]
  readonly total: number
  readonly counts: Readonly<Partial<Record<string, number>>>
  readonly columns: readonly Column[]
  readonly mayWrite: boolean
  readonly calendar: WorkCalendar
  readonly today: Day
}

/** 信息发布: what the organ writes, reviews and publishes, by where it stands. */
export function itemsPage(newsroom: Newsroom): Page {
  return officePage({
    path: '/office/items',
    may: 'see-items',
    title: '信息发布',
    fields: asked,
    load: async ({ actor, fields }) => done(await shownList(newsroom, actor, fields)),
    view: (shown) => <ItemsView {...shown} />,
  })
}

async function shownList(newsroom: Newsroom, actor: Staff, fields: Asked): Promise<Shown> {
  const { organId } = actor
  const [mine, counts, toEvaluate, calendar] = await Promise.all([
    newsroom.toReview(actor),
    newsroom.countStages(organId),
    newsroom.countToEvaluate(organId),
    newsroom.calendar(organId),
  ])
  const { view, words, column: columnId, page } = fields
  const part = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }
  const { items, total } = await newsroom.list(
    { organId, ...withinView(view, mine, newsroom.today()), words, columnId },
    part,
  )
  return {
    ...{ fields, items, total, calendar, today: newsroom.today(), columns: newsroom.columnsOf(organId) },
    counts: { ...counts, 'to-review': mine.length, 'to-evaluate': toEvaluate },
    mayWrite: actor.permissions.has('write-items'),
  }
}

function withinView(view: Asked['view'], mine: readonly number[], today: Day) {
  if (view === 'to-review') return { ids: mine }
  return view === 'to-evaluate' ? { stage: 'kept-back' as const, evaluateBy: today } : { stage: view }
}

function ItemsView(shown: Shown): VNode {
  const { fields, items, total, counts, mayWrite, calendar, today } = shown
  return (
    <>
      <OfficeHead title="信息发布" lead="拟主动公开的信息，经逐级审核和保密审查后发布到网站。">
        {mayWrite ? (
          <a class="button" href="/office/items/new">
            拟写信息
          </a>
        ) : null}
      </OfficeHead>
      <Tabs
        label="办理环节"
        at={addressOfView(fields.view)}
        tabs={views.map(({ key, zh }) => ({ label: zh, href: addressOfView(key), count: counts[key] ?? 0 }))}
      />
      <div class="flow">
        <Search {...shown} />
        <Panel id="items" title={views.find(({ key }) => key === fields.view)?.zh ?? ''} flush>
          <ItemList
            items={items}
            calendar={calendar}
            today={today}
            empty={fields.words === '' && fields.column === '' ? '没有信息' : '没有符合条件的信息'}
            paging={{
              page: fields.page,
              pages: Math.ceil(total / PAGE_SIZE),
              href: (page) => addressOf('/office/items', { ...fields, page }),
            }}
          />
        </Panel>
      </div>
    </>
  )
}

function Search({ fields: { view, words, column }, columns }: Shown): VNode {
  return (
    <form class="filters" method="get" action="/office/items">
      <input type="hidden" name="view" value={view} />
      <TextField name="words" type="search" label="标题或者文号" value={words} />
      <SelectField
        name="column"
        label="栏目"
        any="全部栏目"
        value={column}
        choices={columns.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  )
}

function addressOfView(view: Asked['view']): string {
  return view === 'draft' ? '/office/items' : `/office/items?view=${view}`
}
