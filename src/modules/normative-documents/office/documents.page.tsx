import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { addMonths, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { addressOf } from '../../../ui/address.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import { documentKinds } from '../domain/document.ts'
import { documentViews, type DocumentView, type OwnDocument } from '../queries/list-documents.ts'
import { DocumentsTable } from './documents-table.tsx'
import type { Library } from './library.ts'

const PAGE_SIZE = 30

const asked = z.object({
  view: z.enum(documentViews.map(({ key }) => key)).catch('preparing'),
  words: z.string().trim().max(100).catch(''),
  kind: z.union([z.enum(documentKinds.map(({ key }) => key)), z.literal('')]).catch(''),
  year: z.union([z.coerce.number().int().min(1949).max(2200), z.literal('')]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type Asked = z.output<typeof asked>

type Shown = {
  readonly fields: Asked
  readonly documents: readonly OwnDocument[]
  readonly total: number
  readonly counts: Readonly<Record<DocumentView, number>>
  readonly warnMonths: number
  readonly calendar: WorkCalendar
  readonly today: Day
  readonly actor: Staff
}

/** 文件库: what the organ drafts and has issued, by how it stands. */
export function documentsPage(library: Library): Page {
  return officePage({
    path: '/office/documents',
    may: 'see-documents',
    title: '规范性文件',
    fields: asked,
    load: async ({ actor, fields }) => done(await shownList(library, actor, fields)),
    view: (shown) => <DocumentsView {...shown} />,
  })
}

async function shownList(library: Library, actor: Staff, fields: Asked): Promise<Shown> {
  const { organId } = actor
  const { view, words, kind, year, page } = fields
  const { practice } = await library.practiceOf(organId)
  const today = library.today()
  const around = { organId, today, warnUntil: addMonths(today, practice.warnMonths) }
  const narrowed = { words, ...(kind === '' ? {} : { kind }), ...(year === '' ? {} : { year }) }
  const [{ documents, total }, counts, calendar] = await Promise.all([
    library.list({ ...around, view, ...narrowed }, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
    library.countViews(around),
    library.calendar(organId),
  ])
  return { fields, documents, total, counts, today, warnMonths: practice.warnMonths, calendar, actor }
}

function DocumentsView(shown: Shown): VNode {
  const { fields, total, counts, actor } = shown
  const isNarrowed = fields.words !== '' || fields.kind !== '' || fields.year !== ''
  return (
    <>
      <OfficeHead title="规范性文件" lead="规章和行政规范性文件的起草、审核、统一登记编号印发，以及效力管理。">
        <a class="button button-quiet" href="/office/documents/figures">
          件数统计
        </a>
        {actor.permissions.has('register-documents') ? (
          <>
            <a class="button button-quiet" href="/office/documents/settings">
              管理规则
            </a>
            <a class="button button-quiet" href="/office/documents/clean-up">
              集中清理
            </a>
            <a class="button button-quiet" href="/office/documents/import">
              导入文件库
            </a>
          </>
        ) : null}
        {actor.permissions.has('write-documents') ? (
          <a class="button" href="/office/documents/new">
            登记起草
          </a>
        ) : null}
      </OfficeHead>
      <Tabs
        label="文件状态"
        at={addressOfView(fields.view)}
        tabs={documentViews.map(({ key, zh }) => ({ label: zh, href: addressOfView(key), count: counts[key] }))}
      />
      <div class="flow">
        <Search fields={fields} />
        <Panel id="documents" title={headingOf(shown)} flush>
          <DocumentsTable
            {...shown}
            empty={isNarrowed ? '没有符合条件的文件' : '没有文件'}
            paging={{
              page: fields.page,
              pages: Math.ceil(total / PAGE_SIZE),
              href: (page) => addressOf('/office/documents', { ...fields, page }),
            }}
          />
        </Panel>
      </div>
    </>
  )
}

function headingOf({ fields, warnMonths }: Shown): string {
  const zh = documentViews.find(({ key }) => key === fields.view)?.zh ?? ''
  if (fields.view === 'uninterpreted') return `${zh}（公布后3个工作日内应当发布解读）`
  return fields.view === 'ending' ? `${zh}（${warnMonths}个月内）` : zh
}

function Search({ fields: { view, words, kind, year } }: { readonly fields: Asked }): VNode {
  return (
    <form class="filters" method="get" action="/office/documents">
      <input type="hidden" name="view" value={view} />
      <TextField name="words" type="search" label="标题、文号或者登记号" value={words} />
      <SelectField
        name="kind"
        label="种类"
        any="全部种类"
        value={kind}
        choices={documentKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <TextField name="year" type="number" label="成文年份" value={String(year)} />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  )
}

function addressOfView(view: DocumentView): string {
  return view === 'preparing' ? '/office/documents' : `/office/documents?view=${view}`
}
