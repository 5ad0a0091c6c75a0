import type { VNode } from 'preact'
import type { LetterFinding } from '../../../statute/reply-letters/checks/letter-check.ts'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'

/** What the check before issue found, the faults that keep a letter from leaving first. */
export function LetterFindings({ findings }: { readonly findings: readonly LetterFinding[] }): VNode {
  if (findings.length === 0) {
    return (
      <p class="letter-checked">
        <StatusBadge tone="good">签发前检查通过</StatusBadge>
      </p>
    )
  }
  return (
    <ul class="findings-plain">
      {findings
        .toSorted((one, other) => Number(one.severity !== 'error') - Number(other.severity !== 'error'))
        .map(({ severity, message, quote }) => (
          <li>
            <StatusBadge tone={severity === 'error' ? 'bad' : 'warning'}>
              {severity === 'error' ? '不能签发' : '请核对'}
            </StatusBadge>{' '}
            {message}
            {quote === undefined || quote.length > 60 ? null : <span class="soft">（{quote}）</span>}
          </li>
        ))}
    </ul>
  )
}
