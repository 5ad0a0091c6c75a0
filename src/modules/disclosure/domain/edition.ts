import type { Day } from '../../../kernel/day.ts'
import type { SpecialLimitKey } from '../../../statute/proactive-disclosure/special-limits.table.ts'

/** What is said about an item besides its text (公文元数据). Empty text or null: not known. */
export type Metadata = {
  readonly summary: string
  /** 发文机关; several where issued jointly, the leading one first. */
  readonly issuers: readonly string[]
  readonly documentNumber: string | null
  /** 成文日期. */
  readonly madeOn: Day | null
  /** 主题分类. */
  readonly topic: string | null
  readonly keywords: readonly string[]
  /** The item of 条例 第二十条、第二十一条 it belongs to. */
  readonly catalogue: string | null
  /** The area whose standard catalogue it belongs to (26个领域, 国办发〔2019〕54号): its key. */
  readonly area: string | null
  /** The limit of another law it has to be public by (公开时限); null: that of 条例 第二十六条, or of its catalogue item. */
  readonly limit?: SpecialLimitKey | null
  /** 信息来源. */
  readonly source: string
  readonly effectiveOn: Day | null
  readonly expiresOn: Day | null
}

/** 附件: the file itself is kept by its id. */
export type Attachment = {
  readonly fileId: string
  readonly name: string
  /** `original`: what the text was made from; `image`: shown within the text. */
  readonly role: 'original' | 'attachment' | 'image'
  /** Its words, for searching and for findings; null where none could be read. */
  readonly words: string | null
}

/** What somebody writes: one state of an item as citizens would read it. */
export type Draft = {
  readonly title: string
  /** Clean HTML: see `clean-body.ts`. */
  readonly body: string
  readonly plain: string
  readonly metadata: Metadata
  /** Ids of columns on the organ's own site. */
  readonly columns: readonly string[]
  readonly attachments: readonly Attachment[]
}

/** A draft that was kept. Editions are never changed once they were submitted; a correction is another edition. */
export type Edition = Draft & {
  readonly number: number
  /** Why there is another edition (更正原因); null for the first. */
  readonly reason: string | null
  readonly madeBy: string
  readonly madeAt: Date
}

export const emptyMetadata: Metadata = {
  summary: '',
  issuers: [],
  documentNumber: null,
  madeOn: null,
  topic: null,
  keywords: [],
  catalogue: null,
  area: null,
  source: '',
  effectiveOn: null,
  expiresOn: null,
}
