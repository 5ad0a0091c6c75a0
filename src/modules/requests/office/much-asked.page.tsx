import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { SelectField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import { wasDisclosed, type MuchAsked } from '../domain/much-asked.ts'
import type { OpenSuggestion } from '../queries/open-suggestions.ts'
import type { Proactive } from '../open-proactive.ts'
import { addressOfStep } from './step-nouns.table.ts'

const leasts = ['2', '3', '5', '10'] as const

type Shown = {
  readonly least: string
  readonly groups: readonly MuchAsked[]
  readonly suggestions: readonly OpenSuggestion[]
}

/** 多人申请的事项: what several applicants asked for within two years, to be published for everybody (条例 第四十四条). */
export function muchAskedPage(proactive: Pick<Proactive, 'muchAsked' | 'openSuggestions'>): Page {
  return officePage({
    path: '/office/much-asked',
    may: 'assign-requests',
    title: '多人申请的事项',
    fields: z.object({ least: z.enum(leasts).catch('2') }),
    async load({ actor, fields: { least } }) {
      const [groups, suggestions] = await Promise.all([
        proactive.muchAsked(actor, Number(least)),
        proactive.openSuggestions(actor),
      ])
      return done<Shown>({ least, groups, suggestions })
    },
    view: (shown) => <MuchAskedView {...shown} />,
  })
}

function MuchAskedView({ least, groups, suggestions }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="多人申请的事项"
        lead="近两年多个申请人就相同政府信息提出申请、已经有人获得的，可以纳入主动公开（条例第四十四条）。按标题归并，是否相同由您判断。"
      />
      <div class="flow">
        <Suggestions suggestions={suggestions} />
        <form class="filters" method="get" action="/office/much-asked">
          <SelectField
            name="least"
            label="申请人"
            value={least}
            choices={leasts.map((count) => ({ value: count, label: `不少于${count}名` }))}
          />
          <button class="button" type="submit">
            查看
          </button>
        </form>
        {groups.length === 0 ? (
          <Panel id="none" title="多人申请的事项">
            <EmptyState title="没有多人申请、尚未主动公开的事项" />
          </Panel>
        ) : null}
        {groups.map((group, at) => (
          <Group key={group.requests[0]?.id} group={group} at={at} />
        ))}
      </div>
    </>
  )
}

/** 条例 第四十四条第二款: what applicants suggest be public, each to be answered. */
function Suggestions({ suggestions }: Pick<Shown, 'suggestions'>): VNode | null {
  if (suggestions.length === 0) return null
  return (
    <Panel id="suggestions" title={`申请人建议主动公开的（${suggestions.length}件待答复）`} flush>
      <ListTable
        caption="申请人建议主动公开的"
        rows={suggestions}
        keyOf={({ id }) => id}
        empty={null}
        columns={[
          numberColumn,
          { head: '申请内容', cell: ({ title }) => title },
          { head: '建议', cell: ({ text }) => text },
          { head: '提出', cell: ({ on }) => dayInChinese(on), look: 'narrow' },
          { head: '答复申请', cell: ({ outcome }) => (outcome === null ? '—' : outcomeLabel(outcome)), look: 'narrow' },
          {
            head: '办理',
            cell: ({ id }) => <a href={addressOfStep(id, 'answer-suggestion')}>答复建议</a>,
            look: 'narrow',
          },
        ]}
      />
    </Panel>
  )
}

const numberColumn = {
  head: '登记编号',
  cell: ({ id, number }: { readonly id: string; readonly number: string }) => (
    <a href={`/office/requests/${id}`}>{number}</a>
  ),
  look: 'narrow',
} as const

function Group({ group: { applicants, requests }, at }: { readonly group: MuchAsked; readonly at: number }): VNode {
  const title = (requests[0]?.title ?? '').replace(/[。.；;\s]+$/, '')
  return (
    <Panel
      id={`matter-${at + 1}`}
      title={`${title}（${applicants}名申请人）`}
      aside={<Turn requests={requests} />}
      flush
    >
      <ListTable
        caption={title}
        rows={requests}
        keyOf={({ id }) => id}
        empty={null}
        columns={[
          numberColumn,
          { head: '申请内容', cell: ({ title: asked }) => asked },
          {
            head: '收到',
            cell: ({ receivedOn }) => (receivedOn === null ? '—' : dayInChinese(receivedOn)),
            look: 'narrow',
          },
          { head: '答复', cell: ({ outcome }) => (outcome === null ? '在办' : outcomeLabel(outcome)), look: 'narrow' },
        ]}
      />
    </Panel>
  )
}

/** From the case that was given most. */
function Turn({ requests }: Pick<MuchAsked, 'requests'>): VNode | null {
  const given = requests.filter(wasDisclosed)
  const fit = given.find(({ outcome }) => outcome === 'granted') ?? given[0]
  if (fit === undefined) return null
  return (
    <a class="button" href={addressOfStep(fit.id, 'begin-item')}>
      转为主动公开
    </a>
  )
}

function outcomeLabel(outcome: string): string {
  return requestOutcomes.find(({ code }) => code === outcome)?.zh ?? outcome
}
