import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { stageLabel } from '../domain/lifecycle.ts'
import type { EarlierRequest } from '../queries/requests-of-applicant.ts'

/** What likely the same applicant asked before: a repeat is noticed at the desk (条例 第三十六条第六项). */
export function EarlierRequests({ earlier }: { readonly earlier: readonly EarlierRequest[] }): VNode {
  return (
    <Panel id="earlier" title="同一申请人的其他申请">
      {earlier.length === 0 ? (
        <p class="soft">没有找到同一证件号码，或者同一姓名和电话的申请。</p>
      ) : (
        <ul class="related">
          {earlier.map(({ id, number, title, stage, receivedOn }) => (
            <li key={id}>
              <a href={`/office/requests/${id}`}>{number}</a> <span class="soft">{stageLabel[stage]}</span>
              <p class="soft">
                {receivedOn === null ? '' : `${dayInChinese(receivedOn)}收到 · `}
                {title}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
