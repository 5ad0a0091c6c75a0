import type { VNode } from 'preact'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { kindOf } from '../domain/channel.ts'
import type { CountedMonth } from '../domain/count-channel.ts'
import { monthInChinese } from '../domain/month-count.ts'
import type { ShownChannel } from './shown-channel.ts'
import { channelHref } from './channel-words.ts'

/** The months of this year so far, each leading to its numbers. */
export function MonthsPanel({ actor, channel, months, today }: ShownChannel): VNode {
  const kind = kindOf(channel.kind)
  const mayEnter = actor.permissions.has('post-to-channels')
  const soFar = months.filter(({ month }) => month <= today).toReversed()
  const cell = (figure: 'posts' | 'followers' | 'views') => (month: CountedMonth) => {
    const typed = month.typed?.[figure] ?? null
    if (typed !== null) return typed
    return figure === 'posts' && month.recorded > 0 ? `${month.recorded}（登记）` : '—'
  }
  return (
    <Panel id="months" title={`${today.slice(0, 4)}年数据`} flush>
      <ListTable
        caption="各月数据"
        rows={soFar}
        keyOf={({ month }) => month}
        empty={<></>}
        columns={[
          { head: '月份', cell: ({ month }) => monthInChinese(month) },
          { head: kind.posts, cell: cell('posts'), look: 'number' },
          ...(kind.followers === null
            ? []
            : [{ head: kind.followers, cell: cell('followers'), look: 'number' as const }]),
          ...(kind.views === null ? [] : [{ head: kind.views, cell: cell('views'), look: 'number' as const }]),
          ...(mayEnter
            ? [
                {
                  head: '登记',
                  look: 'narrow' as const,
                  cell: ({ month, typed }: CountedMonth) => (
                    <a
                      href={`${channelHref(channel.id)}/months/${month.slice(0, 7)}`}
                      aria-label={`${typed === null ? '登记' : '修改'}${monthInChinese(month)}的数据`}
                    >
                      {typed === null ? '登记' : '修改'}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}
