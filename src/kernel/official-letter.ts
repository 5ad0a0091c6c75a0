import type { Day } from './day.ts'
import type { PaperTable } from './paper.ts'

/** One piece of a letter's text. Locked paragraphs are prescribed wording (legal basis, remedies) nobody edits. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly locked?: boolean }
  /** Level 1 is 一、 in 黑体, level 2 （一） in 楷体; the number is part of the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'table'; readonly table: PaperTable }
  /** Somebody else's words, kept as they were written: the request itself, with its own line ends. */
  | { readonly kind: 'quote'; readonly text: string }

/** A letter an organ sends (公文, 告知书), independent of the file format it is written to; laid out by GB/T 9704. */
export type OfficialLetter = {
  /** 发文机关标志: the organ's full name as printed in red at the head. */
  readonly organName: string
  /** With a red head by GB/T 9704 (the default), or as a plain letter: black, without head and red line. */
  readonly head?: 'red' | 'plain'
  /** 发文字号, e.g. `示自然资公开〔2026〕12号`; null while a draft has none. */
  readonly number: string | null
  readonly title: string
  /** 主送: the name alone; the writers put the colon after it. */
  readonly addressee: string
  readonly blocks: readonly LetterBlock[]
  /** Names of what is sent along, without numbers and end punctuation. */
  readonly attachments: readonly string[]
  /** 发文机关署名. */
  readonly signedBy: string
  /** 成文日期; null while a draft is not issued. */
  readonly date: Day | null
  /** Whether a seal will stand over organ and date, which moves both. */
  readonly sealed: boolean
  /** 附注, without brackets: `联系人：…，电话：…`. */
  readonly note: string | null
  /** 抄送; where there are none no 版记 is printed. */
  readonly copiesTo: readonly string[]
}
