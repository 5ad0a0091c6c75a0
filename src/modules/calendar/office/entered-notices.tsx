import type { VNode } from 'preact'
import { dayInChina } from '../../../kernel/day.ts'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import type { EnteredNotice } from '../domain/entered-notice.ts'
import { noticeWords } from './calendar-words.ts'

/** A notice with the name of the organ it holds for, null where that is the nation. */
export type ShownNotice = EnteredNotice & { readonly region: string | null; readonly mayWithdraw: boolean }

type EnteredNoticesProps = { readonly notices: readonly ShownNotice[] }

/** The notices entered here, withdrawn ones too; who keeps the calendar may take one back. */
export function EnteredNotices({ notices }: EnteredNoticesProps): VNode {
  return (
    <ListTable
      caption="本系统收录的放假通知"
      rows={notices}
      keyOf={({ id }) => id}
      empty={<EmptyState title="还没有自行收录的通知">随软件提供的各年通知不在此列。</EmptyState>}
      columns={[
        { head: '通知', cell: noticeWords },
        { head: '年份', cell: ({ year }) => `${year}年`, look: 'narrow' },
        { head: '适用', cell: ({ region }) => (region === null ? '全国' : `${region}及下级机关`) },
        { head: '收录', cell: ({ enteredBy, enteredAt }) => `${enteredBy}，${dayInChina(enteredAt)}` },
        { head: '状态', cell: (notice) => <NoticeStanding {...notice} /> },
      ]}
    />
  )
}

function NoticeStanding({ id, year, withdrawnBy, mayWithdraw }: ShownNotice): VNode {
  if (withdrawnBy !== null) return <>已由{withdrawnBy}撤回</>
  if (!mayWithdraw) return <>有效</>
  return (
    <ConfirmBox
      label="撤回"
      question={`撤回后，${year}年按其余通知计算，在办申请的期限随之重新计算。`}
      action={`/office/calendar/notices/${id}/withdrawal`}
      confirm="确认撤回"
      danger
    />
  )
}
