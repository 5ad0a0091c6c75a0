import type { Staff } from '../../../kernel/actor.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Day } from '../../../kernel/day.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { DocumentHistory, Period } from '../domain/count-documents.ts'
import type { Interpretation, uninterpreted } from '../queries/interpretations-of.ts'
import type { NamedDocument } from '../queries/named-documents.ts'
import type { OpenDocuments } from '../open-documents.ts'
import type { DoneCleanUp } from '../queries/clean-ups-of.ts'
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
  cleanUpsOf(organId: string): Promise<readonly DoneCleanUp[]>
  interpretationsOf(documentId: number): Promise<readonly Interpretation[]>
  /** Published documents in force that nothing interprets yet, the oldest first. */
  uninterpreted(organId: string): ReturnType<typeof uninterpreted>
  /** The forms of what was published as interpretation within the period. */
  interpretationForms(organId: string, period: Period): Promise<readonly string[]>
  /** The facts of everything the organ has issued. */
  histories(organId: string): Promise<readonly DocumentHistory[]>
  named(organId: string, ids: readonly number[]): Promise<readonly NamedDocument[]>
  calendar(organId: string): Promise<WorkCalendar>
  practiceOf(organId: string): Promise<KeptPractice>
  /** The id of the organ's document with this number; null where there is none. */
  documentWithNumber(organId: string, number: string): Promise<number | null>
  findItem(organId: string, itemId: number): Promise<LinkedItem | undefined>
}
