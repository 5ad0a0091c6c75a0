import type { Day } from '../../../../kernel/day.ts'
import type { DisclosureAttribute } from '../../../../statute/proactive-disclosure/disclosure-attributes.table.ts'
import { faultOfIndexNumber } from '../../../../statute/proactive-disclosure/index-number.ts'
import { parsePublishedNumber } from '../../../../statute/proactive-disclosure/published-number.ts'
import { isStatutoryItemId } from '../../../../statute/proactive-disclosure/statutory-items.ts'
import { findTopic } from '../../../../statute/proactive-disclosure/topic-classes.ts'
import type { FindingSeverity } from './text-finding.ts'

/** What is told of an item that is to be published; empty text or null where nothing is. */
export type Metadata = {
  readonly title: string
  readonly indexNumber: string
  /** Code of a class by subject. */
  readonly topic: string
  readonly issuer: string
  readonly documentNumber: string
  /** Whether it is an official document, which bears a number and says how it stands. */
  readonly official: boolean
  readonly datedOn: Day | null
  readonly publishOn: Day
  readonly validity: string | null
  readonly keywords: readonly string[]
  readonly summary: string
  readonly source: string
  readonly attribute: DisclosureAttribute | null
  /** `a20-01` … or `a21-…`. */
  readonly statutoryItem: string | null
}

export type MetadataFinding = {
  readonly field: keyof Metadata
  readonly severity: Extract<FindingSeverity, 'error' | 'warning'>
  readonly message: string
}

/** What an item still lacks before it can be published, or tells wrongly, in the order of the form. */
export function missingMetadata(item: Metadata): readonly MetadataFinding[] {
  return CHECKS.flatMap(({ field, severity, says }) => {
    const message = says(item)
    return message === null ? [] : [{ field, severity, message }]
  })
}

type Check = Omit<MetadataFinding, 'message'> & { readonly says: (item: Metadata) => string | null }

const CHECKS: readonly Check[] = [
  { field: 'title', severity: 'error', says: ({ title }) => blank(title, '请填写标题。') },
  {
    field: 'indexNumber',
    severity: 'error',
    says: ({ indexNumber }) => blank(indexNumber, '请填写索引号。') ?? faultOfIndexNumber(indexNumber) ?? null,
  },
  {
    field: 'topic',
    severity: 'warning',
    says: ({ topic }) => (findTopic(topic) === undefined ? '请选择主题分类。' : null),
  },
  { field: 'issuer', severity: 'error', says: ({ issuer }) => blank(issuer, '请填写发文机关。') },
  { field: 'documentNumber', severity: 'warning', says: sayOfNumber },
  { field: 'datedOn', severity: 'error', says: sayOfDay },
  {
    field: 'validity',
    severity: 'error',
    says: ({ official, validity }) => (official && validity === null ? '公文请标明有效性。' : null),
  },
  {
    field: 'keywords',
    severity: 'warning',
    says: ({ keywords }) => (keywords.length === 0 ? '请填写关键词，便于检索。' : null),
  },
  { field: 'summary', severity: 'warning', says: ({ summary }) => blank(summary, '请填写内容概述（条例第十二条）。') },
  { field: 'source', severity: 'error', says: ({ source }) => blank(source, '请填写信息来源。') },
  { field: 'attribute', severity: 'error', says: sayOfAttribute },
  {
    field: 'statutoryItem',
    severity: 'error',
    says: ({ statutoryItem }) =>
      isStatutoryItemId(statutoryItem ?? '') ? null : '请选择所属的法定主动公开内容（条例第二十条、第二十一条）。',
  },
]

function sayOfNumber({ official, documentNumber }: Metadata): string | null {
  if (documentNumber.trim() === '') return official ? '请填写发文字号；确无文号的，请注明。' : null
  return parsePublishedNumber(documentNumber) === undefined ? '发文字号的格式有误，请核对。' : null
}

function sayOfDay({ datedOn, publishOn }: Metadata): string | null {
  if (datedOn === null) return '请填写成文日期。'
  return datedOn > publishOn ? '成文日期晚于发布日期，请核对。' : null
}

function sayOfAttribute({ attribute }: Metadata): string | null {
  if (attribute === null) return '请认定公开属性。'
  return attribute === 'proactive' ? null : '公开属性不是主动公开，不能发布。'
}

function blank(words: string, message: string): string | null {
  return words.trim() === '' ? message : null
}
