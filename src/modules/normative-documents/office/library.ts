import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { OpenDocuments } from '../open-documents.ts'
import type { countViews, listDocuments } from '../queries/list-documents.ts'
import type { KeptPractice } from '../queries/practice-of.ts'

/** An item of the disclosure module, as far as the library asks. */
export type LinkedItem = {
  readonly id: number
  readonly title: string
  /** Where the office stands with it: `审核中`. */
  readonly stage: string
  readonly publishedOn: Day | null
}

/** What the pages of the library ask and do. */
export type Library = OpenDocuments & {
  today(): Day
  findDocument(actor: Staff, id: string): Promise<NormativeDocument | undefined>
  list(
    ...asked: Parameters<typeof listDocuments> extends [unknown, ...infer Rest] ? Rest : never
  ): ReturnType<typeof listDocuments>
  countViews(asked: Parameters<typeof countViews>[1]): ReturnType<typeof countViews>
  practiceOf(organId: string): Promise<KeptPractice>
  /** The id of the organ's document with this number; null where there is none. */
  documentWithNumber(organId: string, number: string): Promise<number | null>
  findItem(organId: string, itemId: number): Promise<LinkedItem | undefined>
}
