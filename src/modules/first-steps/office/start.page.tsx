import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import type { Permission } from '../../../kernel/permission.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { isReady, type FirstStep } from '../domain/first-steps.ts'

type Shown = { readonly steps: readonly FirstStep[]; readonly permissions: ReadonlySet<Permission> }

/** 开始使用: what is still missing before the first request can be taken, and who enters it where. */
export function startPage(stepsFor: (actor: Staff) => Promise<readonly FirstStep[]>) {
  return officePage<unknown, Shown>({
    path: '/office/start',
    may: 'signed-in',
    title: '开始使用',
    fields: z.object({}),
    load: async ({ actor }) => done({ steps: await stepsFor(actor), permissions: actor.permissions }),
    view: (shown) => <Start {...shown} />,
  })
}

function Start({ steps, permissions }: Shown): VNode {
  const missing = steps.filter(({ state }) => state === 'missing').length
  return (
    <>
      <OfficeHead
        title="开始使用"
        lead="受理第一件申请之前要做的事。做完的自动打勾，不必按顺序，随时可以回来。"
        badges={
          isReady(steps) ? (
            <StatusBadge tone="good">可以受理申请</StatusBadge>
          ) : (
            <StatusBadge tone="warning">{`还有 ${missing} 项`}</StatusBadge>
          )
        }
      />
      <Panel id="steps" title="清单" flush>
        <ol class="first-steps">
          {steps.map((step) => (
            <Step key={step.key} step={step} mayDo={permissions.has(step.keeper.may)} />
          ))}
        </ol>
      </Panel>
    </>
  )
}

const states = {
  done: { zh: '已完成', tone: 'good' },
  missing: { zh: '待办', tone: 'warning' },
  advice: { zh: '建议', tone: 'neutral' },
} as const

/** More would hide the steps that come after. */
const MOST_GAPS = 8

function Step({ step, mayDo }: { readonly step: FirstStep; readonly mayDo: boolean }): VNode {
  const { zh, why, keeper, state, gaps } = step
  return (
    <li class={`first-step first-step-${state}`}>
      <StatusBadge tone={states[state].tone}>{states[state].zh}</StatusBadge>
      <div class="flow">
        <h3>{mayDo && state !== 'done' ? <a href={keeper.href}>{zh}</a> : zh}</h3>
        <p class="soft">{why}</p>
        {gaps.length === 0 ? null : (
          <ul>
            {gaps.slice(0, MOST_GAPS).map(({ words, href }) => (
              <li key={words}>{mayDo ? <a href={href}>{words}</a> : words}</li>
            ))}
            {gaps.length > MOST_GAPS ? <li>{`等，共 ${gaps.length} 处`}</li> : null}
          </ul>
        )}
        {mayDo || state === 'done' ? null : <p class="soft">由{keeper.zh}办理。</p>}
      </div>
    </li>
  )
}
