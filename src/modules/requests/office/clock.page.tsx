import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { explainClock, type ClockDay } from '../../../statute/terms/explain-clock.ts'
import type { Term } from '../../../statute/terms/count-term.ts'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { dayWithWeekday } from './due-words.ts'
import type { HandlingOffice } from './handling-office.ts'

type Explained = { readonly file: CaseFile; readonly days: readonly ClockDay[] }

/** Day by day why a case is due when it is. */
export function clockPage(office: Pick<HandlingOffice, 'ask' | 'calendar'>): Page {
  return officePage<Record<string, never>, Explained>({
    path: '/office/requests/:id/clock',
    may: 'see-requests',
    fields: z.object({}),
    title: ({ file }) => `期限计算 - ${file.request.number}`,
    async load({ actor, params }) {
      const found = await office.ask.findCase(actor, params['id'] ?? '')
      if (found === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
      const { file } = found
      return done({ file, days: explainClock(file.clock, await office.calendar(actor.organId)) })
    },
    view: (explained) => <ClockDays {...explained} />,
  })
}

function ClockDays({ file, days }: Explained): VNode {
  const { request, clock } = file
  return (
    <>
      <OfficeHead
        title="期限怎样计算"
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: request.number, href: `/office/requests/${request.id}` },
        ]}
        lead={leadOf(file)}
      />
      <Panel id="days" title="逐日说明" flush>
        <ListTable
          caption="逐日说明"
          rows={days}
          keyOf={({ day }) => day}
          empty={<p class="soft">期限尚未起算：还没有确认收到申请。</p>}
          columns={[
            { head: '日期', look: 'narrow', cell: ({ day }) => dayWithWeekday(day) },
            { head: '第几日', look: 'number', cell: ({ counted }) => counted ?? '—' },
            { head: '说明', cell: ({ why }) => why },
            { head: '依据', cell: ({ article }) => <span class="soft">{article}</span> },
          ]}
        />
      </Panel>
      {clock.faults.length === 0 ? null : (
        <Panel id="faults" title="程序上的问题">
          <ul class="bullets">
            {clock.faults.map(({ code, on, message, article }) => (
              <li key={`${code} ${on}`}>
                {message}（{article}）
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function leadOf({ clock }: CaseFile): string {
  if (clock.due === null) return '答复期限现在没有计算，原因见下。'
  const anew = anewWords[clock.terms.at(-1)?.begunBy ?? 'receipt'] ?? ''
  const caveat = clock.provisional ? '其中有的年份放假安排尚未公布，日期暂定，公布后自动重新计算。' : ''
  return `应当在${dayWithWeekday(clock.due)}前答复。${caveat}${anew}`
}

/** What holds for a case taken up again. */
const anewWords: Partial<Record<Term['begunBy'], string>> = {
  order:
    '本件按复议决定、判决重新办理，期限由其确定，自收到之次日起计算：不能延长，不能再要求补正，征求意见的时间也不扣除。',
  reopening:
    '本件按复议决定、判决重新办理，其中没有确定期限，自收到之次日起按20个工作日计算，可以依法延长一次；补正全程只能要求一次。',
}
