import { timeInChina } from '../../../kernel/day.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { Tone } from '../../../ui/office/status-badge.tsx'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { IssueStage } from '../domain/issue-stages.table.ts'
import { issueSteps, type IssueStep } from '../domain/issue-steps.table.ts'
import { numberWords, type GazetteIssue, type IssueEntry } from '../domain/issue.ts'
import { issueRefusals } from '../refusals.zh.ts'

export const toneOfStage = {
  assembling: 'neutral',
  submitted: 'active',
  approved: 'active',
  published: 'good',
  dropped: 'neutral',
} as const satisfies Record<IssueStage, Tone>

export function stepLabel(step: IssueEntry['step']): string {
  return issueSteps.find(({ key }) => key === step)?.zh ?? '开始编排'
}

/** `2026年第3期（总第12期）`, or how an issue without numbers is called. */
export function issueTitle({ id, published, earlier }: Pick<GazetteIssue, 'id' | 'published' | 'earlier'>): string {
  if (published !== null) return numberWords(published)
  return earlier === null ? `编排中的公报（第${id}号稿）` : `以前出版的公报 ${numberWords(earlier)}`
}

/** `2026-03-02 09:05`. */
export function minute(at: Date): string {
  return timeInChina(at).slice(0, 16)
}

/** A refusal at its field, or over the whole form where the form has no such field. */
export function errorsOf(refusal: IssueRefusal, fields: readonly string[] = []): FieldErrors {
  const { field, words } = issueRefusals[refusal]
  return { [fields.includes(field) ? field : '']: words }
}

/** What a step wrote down, in words. */
export function detailWords({ detail }: IssueEntry): string {
  return Object.entries(detail)
    .map(([key, value]) => `${detailLabels[key] ?? ''}${key === 'finding' ? wordsOfFinding(value) : value}`)
    .join('；')
}

/** The words that were found, of a key such as `plate:示A12345`. */
export function wordsOfFinding(key: string): string {
  return key.replace(/^[a-z-]+:/, '')
}

const detailLabels: Readonly<Record<string, string>> = {
  added: '编入：',
  removed: '移出：',
  moved: '调整：',
  rewritten: '改写：',
  entered: '录入：',
  finding: '提示：',
  why: '原因：',
  note: '意见：',
  number: '',
  on: '出版日期：',
  words: '更正：',
  copies: '印数：',
  receivers: '接收单位数：',
}

/** Where the page of a step is, under its issue. */
export const stepNouns = {
  'clear-finding': 'clearance',
  submit: 'submission',
  approve: 'approval',
  return: 'return',
  'take-back': 'taking-back',
  publish: 'publication',
  distribute: 'distribution',
  correct: 'correction',
  drop: 'dropping',
} as const satisfies Record<Exclude<IssueStep, 'arrange'>, string>
