import type { VNode } from 'preact'
import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { kindLabel } from '../domain/document.ts'
import { interpretBy } from '../domain/interpretation-limit.ts'
import { termWords } from '../domain/standing-words.ts'
import type { OwnDocument } from '../queries/list-documents.ts'
import { badgeOf, lateWords } from './document-words.ts'

type TableProps = {
  readonly paging: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
  readonly documents: readonly OwnDocument[]
  readonly empty: string
  readonly today: Day
  readonly calendar: WorkCalendar
}

/** Documents of an organ: what each is, how it stands, and whether citizens read it and what explains it. */
export function DocumentsTable({ documents, empty, paging, today, calendar }: TableProps): VNode {
  return (
    <ListTable
      caption="文件"
      rows={documents}
      keyOf={({ id }) => String(id)}
      empty={<EmptyState title={empty} />}
      paging={paging}
      columns={[
        { head: '标题', cell: (document) => <Title {...document} /> },
        { head: '成文日期', cell: ({ madeOn }) => madeOn ?? '—', look: 'narrow' },
        { head: '状态', cell: (document) => <Stands document={document} today={today} />, look: 'narrow' },
        {
          head: '公开',
          cell: (document) => <PublicWords document={document} today={today} calendar={calendar} />,
        },
      ]}
    />
  )
}

function Title({ id, title, kind, documentNumber, registryNumber }: OwnDocument): VNode {
  const words = [kind === 'rule' ? kindLabel(kind) : null, documentNumber, registryNumber]
  return (
    <>
      <a href={`/office/documents/${id}`}>{title}</a>
      <br />
      <span class="soft">{words.filter((word) => word !== null).join(' · ')}</span>
    </>
  )
}

function Stands({ document, today }: { readonly document: OwnDocument; readonly today: Day }): VNode {
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

type PublicProps = { readonly document: OwnDocument; readonly today: Day; readonly calendar: WorkCalendar }

function PublicWords({ document, today, calendar }: PublicProps): VNode {
  const { publishedOn, awaitsInterpretation } = document
  if (publishedOn === null || !awaitsInterpretation) return <>{publicWords(document)}</>
  const by = interpretBy(publishedOn, calendar)
  const isLate = by < today
  return (
    <>
      {publicWords(document)}
      <br />
      <StatusBadge tone={isLate ? 'bad' : 'warning'}>{isLate ? '缺解读' : '待解读'}</StatusBadge>
      <br />
      <span class="soft">{lateWords(by, { today, calendar })}</span>
    </>
  )
}

function publicWords({ publishedOn, itemId, standing }: OwnDocument): string {
  if (publishedOn !== null) return `${dayInChinese(publishedOn)}公布`
  if (itemId !== null) return '公开审核中'
  return standing === null ? '—' : '未关联信息'
}
