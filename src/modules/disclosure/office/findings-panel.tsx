import type { VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { ItemFinding } from '../domain/item-findings.ts'
import { distinctFindings, FindingWords } from './finding-words.tsx'
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
        {distinctFindings(findings).map((finding) => (
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

type FindingProps = { readonly finding: ItemFinding; readonly shown: ShownItem }

function Finding({ finding, shown }: FindingProps): VNode {
  const { key, severity, cleared, maskable } = finding
  const mayWrite = shown.steps.includes('edit')
  return (
    <FindingWords finding={finding}>
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
    </FindingWords>
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
