import type { ClockEventKind } from '../../statute/terms/clock-event.ts'

/** How an event is written after `--event KIND=DAY`, and what may follow the colon. */
export type EventForm = { readonly kind: Exclude<ClockEventKind, 'received'>; readonly zh: string; readonly detail: string }

export const eventForms: readonly EventForm[] = [
  { kind: 'correction-asked', zh: '发出补正告知书', detail: '[:补正截止日]' },
  { kind: 'corrected', zh: '收到补正后的申请', detail: '' },
  { kind: 'consultation-sent', zh: '发出征求意见书', detail: '[:对方收到之日,third-party|co-maker|other-organ,编号]' },
  { kind: 'consultation-delivered', zh: '对方收到征求意见书', detail: '[:编号]' },
  { kind: 'consultation-answered', zh: '收到意见', detail: '[:编号]' },
  { kind: 'extended', zh: '告知延长答复期限', detail: '[:工作日数，不写为 20]' },
  { kind: 'reasons-asked', zh: '要求说明理由', detail: '[:说明截止日]' },
  { kind: 'reasons-given', zh: '收到理由', detail: '' },
  { kind: 'delayed', zh: '告知延迟答复', detail: ':延迟到的日子' },
  { kind: 'fee-noticed', zh: '送达收费通知', detail: '' },
  { kind: 'fee-paid', zh: '缴费', detail: '' },
  { kind: 'replied', zh: '答复（签收之日或者交邮之日）', detail: '' },
  { kind: 'closed', zh: '不经答复办结', detail: '[:correction-lapsed|fee-lapsed|withdrawn|other]' },
  { kind: 'reopened', zh: '重新办理', detail: '[:工作日数]' },
]

/** What the help says about days and events. */
export const clockNotes: readonly string[] = [
  'DAY 写作 2026-02-13。收到之日不计，从次日起算；调休上班的周末是工作日。使用随软件收录的国务院办公厅放假通知，没有收录的年份按暂定计算并注明；本机关另行收录的通知，用 --calendar 指定导出的文件。',
  'KIND 是下列之一（DETAIL 有几项时用逗号分开；没有写编号的意见依次对应各份征求意见书）：',
  ...eventForms.map(({ kind, zh, detail }) => `  ${kind}=DAY${detail}  ${zh}`),
  '退出码：0 已算出；1 给出的事里有不合规定的（例如逾期答复）；2 命令写得不对。',
]
