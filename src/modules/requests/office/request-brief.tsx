import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import { stageLabel } from '../domain/lifecycle.ts'
import { dayWithWeekday, toneOfStage } from './due-words.ts'

/** What a case is about, beside a form for it. */
export function RequestBrief({ file, today }: { readonly file: CaseFile; readonly today: Day }): VNode {
  const { request, state, clock } = file
  return (
    <Panel id="request" title={request.number}>
      <p>
        <StatusBadge tone={toneOfStage[state.stage]}>{stageLabel[state.stage]}</StatusBadge>
      </p>
      <Facts
        facts={[
          { term: '申请人', value: request.applicant.name },
          { term: '收到申请之日', value: state.receivedOn === null ? '尚未确认' : dayWithWeekday(state.receivedOn) },
          { term: '答复期限', value: clock.due === null ? '未起算' : dayWithWeekday(clock.due) },
          { term: '今天', value: dayWithWeekday(today) },
        ]}
      />
      <blockquote class="quoted">{request.description}</blockquote>
    </Panel>
  )
}
