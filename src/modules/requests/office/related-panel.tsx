import type { VNode } from 'preact'
import { Panel } from '../../../ui/office/panel.tsx'
import { stageLabel } from '../domain/lifecycle.ts'
import type { LinkedRequest } from '../queries/linked-requests.ts'
import type { EarlierRequest } from '../queries/requests-of-applicant.ts'

type RelatedProps = { readonly linked: readonly LinkedRequest[]; readonly earlier: readonly EarlierRequest[] }

/** Requests that have to do with this one, and what the same applicant asked besides. */
export function RelatedPanel({ linked, earlier }: RelatedProps): VNode | null {
  const others = earlier.filter(({ id }) => !linked.some((known) => known.id === id))
  if (linked.length === 0 && others.length === 0) return null
  return (
    <Panel id="related" title="相关申请">
      {linked.length === 0 ? null : (
        <ul class="related">
          {linked.map((other) => (
            <li key={other.id}>
              <span class="badge">{linkWords[other.kind]}</span>{' '}
              {other.elsewhere ? other.number : <a href={`/office/requests/${other.id}`}>{other.number}</a>}
              <p class="soft">{[stageLabel[other.stage], other.why].filter((part) => part !== '').join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <>
          <h3>同一申请人的其他申请</h3>
          <ul class="related">
            {others.map(({ id, number, title, stage }) => (
              <li key={id}>
                <a href={`/office/requests/${id}`}>{number}</a> <span class="soft">{stageLabel[stage]}</span>
                <p class="soft">{title}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

const linkWords = {
  related: '关联',
  split: '拆分',
  merged: '并入',
  transferred: '转交',
  repeat: '重复',
} as const satisfies Record<LinkedRequest['kind'], string>
