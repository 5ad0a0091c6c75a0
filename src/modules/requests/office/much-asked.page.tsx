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
import type { Proactive } from '../open-proactive.ts'
import { addressOfStep } from './step-nouns.table.ts'

const leasts = ['2', '3', '5', '10'] as const

type Shown = { readonly least: string; readonly groups: readonly MuchAsked[] }

/** 多人申请的事项: what several applicants asked for within two years, to be published for everybody (条例 第四十四条). */
export function muchAskedPage(proactive: Pick<Proactive, 'muchAsked'>): Page {
  return officePage({
    path: '/office/much-asked',
    may: 'assign-requests',
    title: '多人申请的事项',
    fields: z.object({ least: z.enum(leasts).catch('2') }),
    load: async ({ actor, fields: { least } }) =>
      done<Shown>({ least, groups: await proactive.muchAsked(actor, Number(least)) }),
    view: (shown) => <MuchAskedView {...shown} />,
  })
}

function MuchAskedView({ least, groups }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="多人申请的事项"
        lead="近两年多个申请人就相同政府信息提出申请、已经有人获得的，可以纳入主动公开（条例第四十四条）。按标题归并，是否相同由您判断。"
      />
      <div class="flow">
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
          {
            head: '登记编号',
            cell: ({ id, number }) => <a href={`/office/requests/${id}`}>{number}</a>,
            look: 'narrow',
          },
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
