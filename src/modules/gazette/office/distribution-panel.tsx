import type { VNode } from 'preact'
import { gazetteReceivers } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { deliveredOf } from '../domain/distribution.ts'
import type { ShownIssue } from './shown-issue.ts'

/** 印数和分送: copies by kind of receiver; every copy printed is among them. */
export function DistributionPanel({ issue, distribution }: ShownIssue): VNode | null {
  if (issue.published === null) return null
  return (
    <Panel id="distribution" title="印数和分送">
      {distribution === undefined ? (
        <p class="soft">还没有登记。</p>
      ) : (
        <dl class="facts">
          <div>
            <dt>印数</dt>
            <dd>{distribution.copies} 册</dd>
          </div>
          {gazetteReceivers.flatMap(({ key, zh }) => {
            const own = distribution.deliveries.filter(({ kind }) => kind === key)
            if (own.length === 0) return []
            return [
              <div key={key}>
                <dt>{zh}</dt>
                <dd>
                  {deliveredOf(own)} 册（{own.length}处）
                </dd>
              </div>,
            ]
          })}
        </dl>
      )}
    </Panel>
  )
}
