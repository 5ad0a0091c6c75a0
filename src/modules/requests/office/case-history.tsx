import type { VNode } from 'preact'
import { dayInChina, dayInChinese } from '../../../kernel/day.ts'
import type { Tone } from '../../../ui/office/status-badge.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { Timeline } from '../../../ui/office/timeline.tsx'
import type { KeptEvent } from '../domain/kept-event.ts'
import { eventWords } from '../domain/event-words.ts'
import type { EventKind } from '../domain/request-event.ts'

/** What happened to a case, the newest first, in plain words. */
export function CaseHistory({ history }: { readonly history: readonly KeptEvent[] }): VNode {
  return (
    <Panel id="history" title="办理过程">
      <Timeline
        entries={history.toReversed().map(({ seq, event, at, by }) => {
          const { title, details } = eventWords(event)
          const writtenOn = dayInChina(at)
          return {
            key: String(seq),
            title,
            by,
            tone: toneOf[event.kind] ?? 'neutral',
            when:
              event.on === writtenOn
                ? dayInChinese(event.on)
                : `${dayInChinese(event.on)}（${dayInChinese(writtenOn)}登记）`,
            ...(details.length === 0 ? {} : { detail: details.map((detail) => <p key={detail}>{detail}</p>) }),
          }
        })}
      />
    </Panel>
  )
}

const toneOf: Partial<Record<EventKind, Tone>> = {
  registered: 'active',
  confirmed: 'active',
  decided: 'good',
  'letter-sent': 'good',
  'letter-served': 'good',
  'letter-failed': 'bad',
  complained: 'bad',
  'decision-returned': 'warning',
  'extension-refused': 'warning',
  reopened: 'warning',
  withdrawn: 'warning',
}
