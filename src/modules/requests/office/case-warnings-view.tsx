import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import type { CaseWarning } from '../domain/case-warnings.ts'
import { addressOfStep } from './step-nouns.table.ts'

type WarningsProps = {
  readonly warnings: readonly CaseWarning[]
  readonly requestId: string
  readonly actor: Staff
}

/** What to look out for, the gravest first; a lapse leads to the decision it makes possible, and nothing is done by itself. */
export function Warnings({ warnings, requestId, actor }: WarningsProps): VNode | null {
  if (warnings.length === 0) return null
  const inOrder = warnings.toSorted((one, other) => gravity[one.tone] - gravity[other.tone])
  return (
    <section class="panel" aria-labelledby="warnings">
      <h2 class="unseen" id="warnings">
        请注意
      </h2>
      <ul class="warnings">
        {inOrder.map(({ tone, text, outcome }) => (
          <li key={text} class={`warning-${tone}`}>
            <span class={`badge badge-${tone}`}>{words[tone]}</span>
            <span>
              {text}
              {outcome !== undefined && actor.permissions.has('handle-requests') ? (
                <>
                  {' '}
                  <a href={`${addressOfStep(requestId, 'propose-decision')}?outcome=${outcome}`}>拟定答复</a>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const gravity = { bad: 0, warning: 1, neutral: 2 } as const satisfies Record<CaseWarning['tone'], number>
const words = { bad: '须处理', warning: '注意', neutral: '提示' } as const satisfies Record<CaseWarning['tone'], string>
