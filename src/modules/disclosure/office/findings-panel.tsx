import type { VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge, type Tone } from '../../../ui/office/status-badge.tsx'
import { findingKinds } from '../domain/findings/finding-kinds.table.ts'
import type { FindingSeverity } from '../domain/findings/text-finding.ts'
import type { ItemFinding } from '../domain/item-findings.ts'
import type { ShownItem } from './shown-item.ts'
import { addressOfStep } from './step-form.ts'

/** What was found in an item before publication, each with what can be done about it. */
export function FindingsPanel(shown: ShownItem): VNode | null {
  const { item, findings, advice } = shown
  if (item.attribute !== 'proactive' || !['draft', 'in-review', 'scheduled'].includes(item.stage)) return null
  const maskable = findings.some(({ maskable, blocks }) => maskable && blocks)
  return (
    <Panel id="findings" title="发布前检查">
      {findings.length + advice.length === 0 ? <p>没有发现问题。姓名、图片中的文字需要人工核对。</p> : null}
      {maskable && shown.steps.includes('edit') ? (
        <MaskButton shown={shown} finding="" label="遮盖全部个人信息" />
      ) : null}
      <ul class="finding-list">
        {distinct(findings).map((finding) => (
          <Finding key={`${finding.where} ${finding.key}`} finding={finding} shown={shown} />
        ))}
        {advice.map(({ severity, message }) => (
          <li key={message}>
            <StatusBadge tone={severity === 'info' ? 'neutral' : 'warning'}>建议</StatusBadge> {message}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The same words in the same part are dealt with at once. */
function distinct(findings: readonly ItemFinding[]): readonly ItemFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.where} ${finding.key}`, finding])).values()]
}

type FindingProps = { readonly finding: ItemFinding; readonly shown: ShownItem }

function Finding({ finding, shown }: FindingProps): VNode {
  const { key, kind, severity, where, words, message, suggestion, cleared, maskable } = finding
  const mayWrite = shown.steps.includes('edit')
  return (
    <li>
      <StatusBadge tone={cleared === null ? toneOf[severity] : 'neutral'}>
        {cleared === null ? labelOf[severity] : '已核实'}
      </StatusBadge>{' '}
      {where}：<mark>{words}</mark> <span class="soft">{findingKinds.find((row) => row.kind === kind)?.zh}</span>
      <p>
        {message}
        {suggestion === null ? '' : ` 建议改为“${suggestion}”。`}
      </p>
      {cleared === null ? null : (
        <p class="soft">
          {cleared.by}核实：{cleared.why}
        </p>
      )}
      {mayWrite && cleared === null ? (
        <div class="button-row">
          {maskable ? <MaskButton shown={shown} finding={key} label="遮盖" /> : null}
          {severity === 'error' ? (
            <a
              class="button button-quiet"
              href={addressOf(addressOfStep(shown.item.id, 'clear-finding'), { finding: key })}
            >
              核实后保留
            </a>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

type MaskProps = { readonly shown: ShownItem; readonly finding: string; readonly label: string }

function MaskButton({ shown: { item }, finding, label }: MaskProps): VNode {
  return (
    <form method="post" action={`/office/items/${item.id}/masks`}>
      <input type="hidden" name="version" value={String(item.version)} />
      <input type="hidden" name="finding" value={finding} />
      <button class={finding === '' ? 'button' : 'button button-quiet'} type="submit">
        {label}
      </button>
    </form>
  )
}

const toneOf = { stop: 'bad', error: 'bad', warning: 'warning', info: 'neutral' } as const satisfies Record<
  FindingSeverity,
  Tone
>
const labelOf = {
  stop: '不得公开',
  error: '应当处理',
  warning: '请核对',
  info: '提示',
} as const satisfies Record<FindingSeverity, string>
