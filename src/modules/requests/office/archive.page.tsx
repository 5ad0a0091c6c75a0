import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import { refusalText } from '../domain/refusals.zh.ts'
import type { openArchive } from '../open-archive.ts'
import type { ArchivedItem } from '../queries/archive-list.ts'

/** What the pages of the archive need. */
export type ArchiveOffice = { readonly archive: ReturnType<typeof openArchive>; today(): Day }

type ShownArchive = {
  readonly items: readonly ArchivedItem[]
  readonly total: number
  readonly page: number
  readonly words: string
  readonly over: boolean
  readonly today: Day
}

const PATH = '/office/archive'
const PER_PAGE = 50

const fields = z.object({
  words: z.string().trim().max(100, '内容过长。').default(''),
  over: z.enum(['', 'yes'], '没有这个栏目。').default(''),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, '页码应为正整数。')
    .default('1')
    .transform(Number),
})

/** The closed files of an organ: found again by their words, and told when their days of keeping are over. */
export function archivePage(office: ArchiveOffice): Page {
  return officePage<z.infer<typeof fields>, ShownArchive>({
    path: PATH,
    may: 'see-requests',
    title: '归档案卷',
    fields,
    async load({ actor, fields: { words, over, page } }) {
      const now = office.today()
      const filter = { words, overOn: over === 'yes' ? now : null }
      const found = await office.archive.list(actor, filter, { offset: (page - 1) * PER_PAGE, limit: PER_PAGE })
      return done({ ...found, page, words, over: over === 'yes', today: now })
    },
    view: (shown) => <ArchiveView {...shown} />,
  })
}

/** A whole file as one archive. */
export function archiveFilePage({ archive }: ArchiveOffice): Page {
  return {
    method: 'GET',
    path: '/office/requests/:id/archive-file',
    may: 'see-requests',
    carries: 'address',
    costly: true,
    async answer({ params, visitor: { staff } }): Promise<Reply> {
      const taken = staff === null ? undefined : await archive.take(staff, params['id'] ?? '')
      if (taken?.ok !== true) {
        return { kind: 'problem', problem: { status: 404, detail: refusalText['no-such-request'] } }
      }
      return { kind: 'file', mediaType: 'application/zip', secret: true, ...taken.value }
    },
  }
}

function ArchiveView({ items, total, page, words, over, today }: ShownArchive): VNode {
  const address = (to: { readonly over?: boolean; readonly page?: number }) =>
    addressOf(PATH, { words, over: (to.over ?? over) ? 'yes' : '', page: to.page })
  return (
    <>
      <OfficeHead
        title="归档案卷"
        lead="保管期限届满的案卷只作提示，是否销毁由机关按档案管理规定鉴定，系统不会自动删除。"
      />
      <Tabs
        label="归档案卷"
        tabs={[
          { label: '全部', href: address({ over: false }) },
          { label: '保管期限已满', href: address({ over: true }) },
        ]}
        at={address({})}
      />
      <form class="panel panel-body filters" method="get" action={PATH} role="search" aria-label="查找案卷">
        {over ? <input type="hidden" name="over" value="yes" /> : null}
        <TextField name="words" label="编号、申请人或者内容" type="search" value={words} />
        <button class="button" type="submit">
          查找
        </button>
      </form>
      <Panel id="files" title={`共${total}卷`} flush>
        <ListTable
          caption="归档案卷"
          columns={columnsOn(today)}
          rows={items}
          keyOf={({ id }) => id}
          empty={<EmptyState title={over ? '没有保管期限已满的案卷' : '没有找到案卷'} />}
          paging={{ page, pages: Math.ceil(total / PER_PAGE), href: (to) => address({ page: to }) }}
        />
      </Panel>
    </>
  )
}

function columnsOn(today: Day): readonly Column<ArchivedItem>[] {
  return [
    { head: '登记编号', look: 'narrow', cell: ({ id, number }) => <a href={`/office/requests/${id}`}>{number}</a> },
    {
      head: '申请',
      cell: ({ title, applicantName }) => (
        <>
          {title}
          <small>{applicantName}</small>
        </>
      ),
    },
    { head: '归档日期', look: 'narrow', cell: ({ archivedOn }) => dayInChinese(archivedOn) },
    { head: '保管至', look: 'narrow', cell: ({ keepUntil }) => <KeepUntil keepUntil={keepUntil} today={today} /> },
    { head: '盒号', look: 'narrow', cell: ({ boxNumber }) => (boxNumber === '' ? '—' : boxNumber) },
    { head: '整卷', look: 'narrow', cell: ({ id }) => <a href={`/office/requests/${id}/archive-file`}>下载</a> },
  ]
}

function KeepUntil({ keepUntil, today }: { readonly keepUntil: Day; readonly today: Day }): VNode {
  return (
    <>
      {dayInChinese(keepUntil)} {keepUntil < today ? <StatusBadge tone="warning">期限已满</StatusBadge> : null}
    </>
  )
}
