import type { VNode } from 'preact'
import type { HolidayBlock } from '../../../statute/calendar/holiday-notice.ts'
import { daysOfSpans } from '../../../statute/calendar/arranged-days.ts'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { ChangedDay } from '../domain/changed-days.ts'
import { dayWords, kindWords } from './calendar-words.ts'

export type Preview = {
  readonly blocks: readonly HolidayBlock[]
  readonly leftOut: readonly string[]
  readonly changed: readonly ChangedDay[]
}

/** What was understood of a notice, what it changes, and which of its words were not used. */
export function NoticePreview({ blocks, leftOut, changed }: Preview): VNode {
  return (
    <>
      <Panel id="understood" title="预览：读出的安排（尚未收录）" flush>
        <ListTable
          caption="读出的安排"
          rows={blocks}
          keyOf={({ name }) => name}
          empty={null}
          columns={[
            { head: '节日', cell: ({ name }) => name },
            { head: '放假', cell: spanWords },
            { head: '天数', cell: ({ off }) => `${daysOfSpans(off).length}天`, look: 'number' },
            { head: '调休上班', cell: ({ makeup }) => makeup.map(dayWords).join('、') || '无' },
          ]}
        />
      </Panel>
      <Panel id="changed" title={`与现有日历相比，${changed.length}天有变化`}>
        {changed.length === 0 ? (
          <p>收录后工作日不变。</p>
        ) : (
          <ul>
            {changed.map(({ on, before, after }) => (
              <li key={on}>
                {dayWords(on)}：{kindWords(before)} → {kindWords(after)}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <LeftOut sentences={leftOut} />
    </>
  )
}

function spanWords({ off }: HolidayBlock): string {
  return off.map(({ from, to }) => (from === to ? dayWords(from) : `${dayWords(from)}至${dayWords(to)}`)).join('、')
}

function LeftOut({ sentences }: { readonly sentences: readonly string[] }): VNode | null {
  if (sentences.length === 0) return null
  return (
    <Panel id="left-out" title="没有用到的文字">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  )
}
