import type { VNode } from 'preact'
import { timeInChina } from '../../../kernel/day.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import type { ChainedEntry } from '../domain/entry.ts'
import type { AuditQuestions } from './audit-questions.ts'

type Words = Pick<AuditQuestions, 'deedWords' | 'detailWords'>

type TrailTableProps = {
  readonly entries: readonly ChainedEntry[]
  readonly organs: ReadonlyMap<string, string>
  readonly words: Words
  readonly paging: { readonly page: number; readonly pages: number; readonly href: (page: number) => string }
}

/** Entries of the trail as a list. */
export function TrailTable({ entries, organs, words, paging }: TrailTableProps): VNode {
  return (
    <ListTable
      caption="审计记录"
      columns={columnsFor(organs, words)}
      rows={entries}
      keyOf={({ organId, number }) => `${organId} ${number}`}
      empty={<EmptyState title="没有符合条件的记录" />}
      paging={paging}
    />
  )
}

function columnsFor(organs: ReadonlyMap<string, string>, { deedWords, detailWords }: Words): Column<ChainedEntry>[] {
  return [
    { head: '时间', look: 'narrow', cell: ({ at }) => <span class="number">{timeInChina(at)}</span> },
    { head: '操作人', look: 'narrow', cell: ({ actor }) => actor.name },
    { head: '操作', look: 'narrow', cell: ({ action }) => deedWords[action] ?? action },
    { head: '详情', cell: ({ detail }) => <Detail detail={detail} words={detailWords} /> },
    { head: '机关', cell: ({ organId }) => organs.get(organId) ?? '' },
    { head: '编号', look: 'number', cell: ({ number }) => number },
  ]
}

type DetailProps = { readonly detail: ChainedEntry['detail']; readonly words: Readonly<Record<string, string>> }

function Detail({ detail, words }: DetailProps): VNode {
  const parts = Object.entries(detail).map(([name, value]) => `${words[name] ?? name}：${inWords(value)}`)
  return <span class="detail">{parts.join('；')}</span>
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.length === 0 ? '无' : value.map(inWords).join('、')
  return JSON.stringify(value)
}
