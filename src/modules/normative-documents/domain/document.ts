import type { Day } from '../../../kernel/day.ts'
import type { DocumentFact } from './document-fact.ts'
import type { DocumentStage } from './document-stages.table.ts'
import type { DocumentEntry } from './document-trail.ts'

/** 规章 and 行政规范性文件: what 条例 第二十条第（一）项 and Table 2 tell apart. */
export const documentKinds = [
  { key: 'normative-document', zh: '行政规范性文件' },
  { key: 'rule', zh: '规章' },
] as const

export type DocumentKind = (typeof documentKinds)[number]['key']

/** What somebody writes of a document. */
export type DocumentWriting = {
  readonly kind: DocumentKind
  readonly title: string
  /** The text, a paragraph a line, rows of tables parted by tabs (`text-blocks.ts`); what is printed and, once published, the item's. */
  readonly text: string
  /** 起草单位. */
  readonly draftedBy: string
  /** 联合制定机关, the organ itself left out. */
  readonly coIssuers: readonly string[]
  /** 主题分类. */
  readonly topic: string | null
  /** Whether it touches what businesses do (涉及经营主体): then it is consulted on for 30 days and reviewed for competition. */
  readonly market: boolean
  /** 暂行、试行: a shorter term. */
  readonly trial: boolean
}

export type NormativeDocument = DocumentWriting & {
  readonly id: number
  readonly organId: string
  readonly stage: DocumentStage
  /** 发文字号, 统一编号. */
  readonly documentNumber: string | null
  /** 登记号, 统一登记: unique within the organ and never given again. */
  readonly registryNumber: string | null
  /** 成文日期. */
  readonly madeOn: Day | null
  /** The item of the disclosure module it is published as, and since when citizens read it. */
  readonly itemId: number | null
  readonly publishedOn: Day | null
  readonly filed: { readonly on: Day; readonly with: string } | null
  /** It was issued before this library was kept here. */
  readonly imported: boolean
  readonly facts: readonly DocumentFact[]
  readonly trail: readonly DocumentEntry[]
  readonly version: number
}

export function kindLabel(kind: DocumentKind): string {
  return documentKinds.find(({ key }) => key === kind)?.zh ?? kind
}
