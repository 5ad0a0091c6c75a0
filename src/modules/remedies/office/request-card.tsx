import type { VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import type { Staff } from '../../../kernel/actor.ts'
import { StageBadge } from './remedy-list.tsx'
import { lastInstance, type Remedy } from '../domain/remedy.ts'
import { levelLabel, remedyName } from './remedy-words.ts'

type RequestCardProps = { readonly requestId: string; readonly remedies: readonly Remedy[]; readonly actor: Staff }

/** The reconsiderations and suits about a request, for the page of its case. */
export function RequestCard({ requestId, remedies, actor }: RequestCardProps): VNode {
  const keeps = actor.permissions.has('keep-remedies')
  return (
    <>
      {remedies.length === 0 ? <p class="soft">没有登记复议、诉讼。</p> : null}
      <ul class="flow">
        {remedies.map((remedy) => (
          <li key={remedy.id}>
            {keeps ? <a href={`/office/remedies/${remedy.id}`}>{remedyName(remedy)}</a> : remedyName(remedy)}{' '}
            <StageBadge remedy={remedy} />
            <br />
            <span class="soft">
              {lastInstance(remedy).body} {levelLabel(lastInstance(remedy).level)} {lastInstance(remedy).caseNumber}
            </span>
          </li>
        ))}
      </ul>
      {keeps ? (
        <p class="button-row">
          <a
            class="button button-quiet"
            href={addressOf('/office/remedies/new', { kind: 'reconsideration', request: requestId })}
          >
            登记复议
          </a>
          <a class="button button-quiet" href={addressOf('/office/remedies/new', { kind: 'suit', request: requestId })}>
            登记诉讼
          </a>
        </p>
      ) : null}
    </>
  )
}
