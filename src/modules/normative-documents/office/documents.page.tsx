import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { addMonths, dayInChinese, type Day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { addressOf } from '../../../ui/address.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import { documentKinds, kindLabel } from '../domain/document.ts'
import { documentViews, type DocumentView, type ListedDocument } from '../queries/list-documents.ts'
import { termWords } from '../domain/standing-words.ts'
import { badgeOf } from './document-words.ts'
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
  readonly documents: readonly ListedDocument[]
  readonly total: number
  readonly counts: Readonly<Record<DocumentView, number>>
  readonly warnMonths: number
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
  const [{ documents, total }, counts] = await Promise.all([
    library.list({ ...around, view, ...narrowed }, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
    library.countViews(around),
  ])
  return { fields, documents, total, counts, today, warnMonths: practice.warnMonths, actor }
}

function DocumentsView(shown: Shown): VNode {
  const { fields, documents, total, counts, today, actor } = shown
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
          <ListTable
            caption="文件"
            rows={documents}
            keyOf={({ id }) => String(id)}
            empty={<EmptyState title={isNarrowed ? '没有符合条件的文件' : '没有文件'} />}
            paging={{
              page: fields.page,
              pages: Math.ceil(total / PAGE_SIZE),
              href: (page) => addressOf('/office/documents', { ...fields, page }),
            }}
            columns={[
              { head: '标题', cell: (document) => <Title {...document} /> },
              { head: '成文日期', cell: ({ madeOn }) => madeOn ?? '—', look: 'narrow' },
              { head: '状态', cell: (document) => <Stands document={document} today={today} />, look: 'narrow' },
              { head: '公开', cell: publicWords, look: 'narrow' },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}

function headingOf({ fields, warnMonths }: Shown): string {
  const zh = documentViews.find(({ key }) => key === fields.view)?.zh ?? ''
  return fields.view === 'ending' ? `${zh}（${warnMonths}个月内）` : zh
}

function Title({ id, title, kind, documentNumber, registryNumber }: ListedDocument): VNode {
  const words = [kind === 'rule' ? kindLabel(kind) : null, documentNumber, registryNumber]
  return (
    <>
      <a href={`/office/documents/${id}`}>{title}</a>
      <br />
      <span class="soft">{words.filter((word) => word !== null).join(' · ')}</span>
    </>
  )
}

function Stands({ document, today }: { readonly document: ListedDocument; readonly today: Day }): VNode {
  const { tone, words } = badgeOf(document, today)
  return (
    <>
      <StatusBadge tone={tone}>{words}</StatusBadge>
      {document.standing === null ? null : (
        <>
          <br />
          <span class="soft">{termWords(document.standing)}</span>
        </>
      )}
    </>
  )
}

function publicWords({ publishedOn, itemId, standing }: ListedDocument): string {
  if (publishedOn !== null) return `${dayInChinese(publishedOn)}公布`
  if (itemId !== null) return '公开审核中'
  return standing === null ? '—' : '未关联信息'
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
