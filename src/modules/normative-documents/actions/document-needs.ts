import type { DocumentRecords } from '../data/document-records.ts'
import type { DocumentContext } from '../domain/document-rule.ts'

/** What actions on documents need; read before the transaction, but for the records. */
export type DocumentNeeds = {
  readonly records: DocumentRecords
  readonly context: Omit<DocumentContext, 'actor'>
  /** Told within the transaction of documents whose standing, or whose item, is another now. */
  tellDocuments(ids: readonly number[]): Promise<void>
}
