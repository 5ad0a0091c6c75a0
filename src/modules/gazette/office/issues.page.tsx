import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { countIssues, type IssueFact } from '../domain/count-issues.ts'
import { stageLabel } from '../domain/issue-stages.table.ts'
import { day } from '../../../kernel/day.ts'
import type { ListedIssue } from '../queries/list-issues.ts'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle, minute, toneOfStage } from './issue-words.ts'

const ADDRESS = '/office/gazette'

type Shown = {
  readonly open: readonly ListedIssue[]
  readonly closed: readonly ListedIssue[]
  readonly facts: readonly IssueFact[]
  readonly actor: Staff
}

/** 政府公报: issues in the making, those published, and how many of each year; and the button that begins one. */
export function issuesPages(desk: GazetteDesk): readonly Page[] {
  const look = { path: ADDRESS, title: '政府公报', view: (shown: Shown) => <IssuesView {...shown} /> } as const
  const load = async (actor: Staff) => {
    const { organId } = actor
    const [open, closed, facts] = await Promise.all([
      desk.list(organId, ['assembling', 'submitted', 'approved']),
      desk.list(organId, ['published']),
      desk.facts(organId),
    ])
    return done<Shown>({ open, closed, facts, actor })
  }
  return [
    officePage({ ...look, may: 'see-items', fields: z.object({}), load: ({ actor }) => load(actor) }),
    officeForm({
      ...{ ...look, may: 'write-items', fields: z.object({}) },
      async submit({ actor }) {
        const begun = await desk.begin(actor)
        return begun.ok ? goOn(`${ADDRESS}/${begun.value}`, '已开始编排新的一期。') : refuse(errorsOf(begun.refusal))
      },
      again: (_, { actor }) => load(actor),
    }),
  ]
}

function IssuesView({ open, closed, facts, actor }: Shown): VNode {
  return (
    <>
      <OfficeHead title="政府公报" lead="选编已经公开的文件，由其他人员审核后出版；出版后不再改动。">
        <Buttons actor={actor} />
      </OfficeHead>
      <div class="flow">
        <Panel id="open" title="编排、审核中" flush>
          <ListTable
            caption="编排、审核中的公报"
            rows={open}
            keyOf={({ id }) => String(id)}
            empty={<EmptyState title="没有编排中的公报" />}
            columns={[
              { head: '公报', cell: (issue) => <a href={`${ADDRESS}/${issue.id}`}>{issueTitle(issue)}</a> },
              { head: '篇数', cell: ({ texts }) => texts, look: 'number' },
              { head: '状态', cell: (issue) => <Stage {...issue} />, look: 'narrow' },
              { head: '最近办理', cell: ({ changedAt }) => minute(changedAt), look: 'narrow' },
            ]}
          />
        </Panel>
        <Panel id="published" title="已出版" flush>
          <ListTable
            caption="已出版的公报"
            rows={closed}
            keyOf={({ id }) => String(id)}
            empty={<EmptyState title="还没有出版公报" />}
            columns={[
              { head: '期号', cell: (issue) => <a href={`${ADDRESS}/${issue.id}`}>{issueTitle(issue)}</a> },
              {
                head: '出版日期',
                cell: ({ published }) => dayInChinese(published?.on ?? day('1949-10-01')),
                look: 'narrow',
              },
              { head: '篇数', cell: ({ texts }) => texts, look: 'number' },
              { head: '页数', cell: ({ published }) => published?.pages ?? '—', look: 'number' },
              { head: '印数', cell: ({ copies }) => copies ?? '未登记', look: 'number' },
            ]}
          />
        </Panel>
        <Years facts={facts} />
      </div>
    </>
  )
}

function Buttons({ actor: { permissions } }: Pick<Shown, 'actor'>): VNode {
  return (
    <>
      {permissions.has('supervise') ? (
        <a class="button button-quiet" href={`${ADDRESS}/settings`}>
          刊物设置
        </a>
      ) : null}
      {permissions.has('write-items') ? (
        <>
          <a class="button button-quiet" href={`${ADDRESS}/earlier`}>
            录入以前出版的公报
          </a>
          <form method="post" action={ADDRESS}>
            <button class="button" type="submit">
              编排新的一期
            </button>
          </form>
        </>
      ) : null}
    </>
  )
}

function Stage({ stage }: ListedIssue): VNode {
  return <StatusBadge tone={toneOfStage[stage]}>{stageLabel(stage)}</StatusBadge>
}

/** 期数 and 印数 of each year, as section 一 of the annual report states them. */
function Years({ facts }: Pick<Shown, 'facts'>): VNode | null {
  const years = [...new Set(facts.map(({ on }) => on.slice(0, 4)))].toSorted().toReversed()
  if (years.length === 0) return null
  const counted = years.map((year) => ({
    year,
    ...countIssues(facts, { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }),
  }))
  return (
    <Panel id="years" title="各年出版情况" flush>
      <ListTable
        caption="各年出版情况"
        rows={counted}
        keyOf={({ year }) => year}
        empty={null}
        columns={[
          { head: '年份', cell: ({ year }) => `${year}年` },
          { head: '期数', cell: ({ issues }) => issues.length, look: 'number' },
          { head: '印数', cell: ({ copies }) => copies, look: 'number' },
          {
            ...{ head: '刊登篇数', look: 'number' },
            cell: ({ texts }) => Object.values(texts).reduce((sum, count) => sum + count, 0),
          },
        ]}
      />
    </Panel>
  )
}
