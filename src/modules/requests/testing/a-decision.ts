import { randomUUID } from 'node:crypto'
import { decisionWords } from '../../../statute/reply-letters/decision-words.ts'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import type { PlaceholderKey } from '../../../statute/reply-letters/placeholders.table.ts'
import { approveDecision, reviewDecision } from '../domain/decision-approval.ts'
import type { Proposal } from '../domain/decision-proposal.ts'
import type { Decision } from '../domain/decision.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { aLetterDesk } from './a-letter-desk.ts'

export type Desk = Awaited<ReturnType<typeof aLetterDesk>>

export const reviewing = { step: 'review-decision', rule: reviewDecision } as const
export const approving = { step: 'approve-decision', rule: approveDecision } as const

/** What an action brought; a refusal fails the test. */
export function value<Value>(outcome: { ok: true; value: Value } | { ok: false; refusal: Refusal }): Value {
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

/** Something plausible for every word the form of a result asks. */
export function filled(outcome: string, variant: string): Decision {
  const choice = { outcome, variant } as Parameters<typeof decisionWords>[0]
  const fields = Object.fromEntries(decisionWords(choice).map(({ key }) => [key, sampleOf(key)]))
  const withheld =
    outcome === 'partial' ? [{ part: '第3页银行账号', ground: 'denied-third-party', reason: '属于个人隐私' }] : []
  const recorded =
    outcome === 'partial' ? { noConsultationReason: '账号与申请无关', publicInterestNote: '无重大影响' } : {}
  return { outcome, variant, fields: { ...fields, ...recorded }, withheld }
}

function sampleOf(key: PlaceholderKey): string {
  const { kind, options = [], label } = placeholderOf(key)
  if (key === 'lawCited') return '《中华人民共和国测绘法》第三十四条'
  if (kind === 'day') return '2025-11-03'
  if (kind === 'number') return '3'
  return kind === 'choice' ? (options[0] ?? label) : `${label}的说明`
}

/** The proposal of a decision with the documents of its case. */
export async function proposalOf(desk: Desk, requestId: string, decision: Decision): Promise<Proposal> {
  const documents = await desk.documentsOf(requestId)
  const enclosures = documents.map(({ fileId, name }) => ({ fileId, name }))
  return {
    decision,
    letterId: randomUUID(),
    enclosures,
    servedOnline: false,
    documents,
    copyIsClean: documents.length > 0,
  }
}
