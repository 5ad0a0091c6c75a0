import type { VNode } from 'preact'
import { dayInChina } from '../../../kernel/day.ts'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import type { EnteredNotice } from '../domain/entered-notice.ts'
import { noticeWords } from './calendar-words.ts'

type EnteredNoticesProps = { readonly notices: readonly EnteredNotice[]; readonly mayKeep: boolean }

/** The notices entered here, withdrawn ones too; who keeps the calendar may take one back. */
export function EnteredNotices({ notices, mayKeep }: EnteredNoticesProps): VNode {
  return (
    <ListTable
      caption="本系统收录的放假通知"
      rows={notices}
      keyOf={({ id }) => id}
      empty={<EmptyState title="还没有自行收录的通知">随软件提供的各年通知不在此列。</EmptyState>}
      columns={[
        { head: '通知', cell: noticeWords },
        { head: '年份', cell: ({ year }) => `${year}年`, look: 'narrow' },
        { head: '收录', cell: ({ enteredBy, enteredAt }) => `${enteredBy}，${dayInChina(enteredAt)}` },
        { head: '状态', cell: (notice) => <NoticeStanding notice={notice} mayKeep={mayKeep} /> },
      ]}
    />
  )
}

function NoticeStanding({ notice, mayKeep }: { readonly notice: EnteredNotice; readonly mayKeep: boolean }): VNode {
  if (notice.withdrawnBy !== null) return <>已由{notice.withdrawnBy}撤回</>
  if (!mayKeep) return <>有效</>
  return (
    <ConfirmBox
      label="撤回"
      question={`撤回后，${notice.year}年按其余通知计算，在办申请的期限随之重新计算。`}
      action={`/office/calendar/notices/${notice.id}/withdrawal`}
      confirm="确认撤回"
      danger
    />
  )
}
