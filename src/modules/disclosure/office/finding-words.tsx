import type { ComponentChildren, VNode } from 'preact'
import { StatusBadge, type Tone } from '../../../ui/office/status-badge.tsx'
import { findingKinds } from '../domain/findings/finding-kinds.table.ts'
import type { FindingSeverity } from '../domain/findings/text-finding.ts'
import type { ItemFinding } from '../domain/item-findings.ts'

type FindingWordsProps = {
  readonly finding: ItemFinding
  /** What can be done about it. */
  readonly children?: ComponentChildren
}

/** One thing found before publication: how grave it is, where it stands, what to do, and who cleared it. */
export function FindingWords({ finding, children }: FindingWordsProps): VNode {
  const { kind, severity, where, words, message, suggestion, cleared } = finding
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
      {children}
    </li>
  )
}

/** The same words in the same part are dealt with at once. */
export function distinctFindings(findings: readonly ItemFinding[]): readonly ItemFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.where} ${finding.key}`, finding])).values()]
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
