import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { DocumentFact } from './document-fact.ts'
import type { DocumentPractice } from './document-practice.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { NewDocumentEntry } from './document-trail.ts'
import type { DocumentWriting, NormativeDocument } from './document.ts'

/** What a rule needs to know besides the document. */
export type DocumentContext = {
  readonly today: Day
  readonly actor: Staff
  readonly practice: DocumentPractice
}

/** What a step does to a document. */
export type DocumentChange = {
  readonly entry: NewDocumentEntry
  readonly set?: Partial<
    DocumentWriting & Pick<NormativeDocument, 'stage' | 'madeOn' | 'itemId' | 'publishedOn' | 'filed'>
  >
  /** A change of its standing, from its day on. */
  readonly fact?: DocumentFact
  /** What interprets it from now on. */
  readonly interpretation?: { readonly itemId: number; readonly form: string; readonly publishedOn: Day | null }
  /** It gets its numbers now (三统一): of this year; the document number as it is given, or the next of the series. */
  readonly number?: { readonly year: number; readonly given: string | null }
}

/** One verb, pure. Permission, stage and version were checked before. */
export type DocumentRule<Input> = (
  document: NormativeDocument,
  input: Input,
  context: DocumentContext,
) => Outcome<DocumentChange, DocumentRefusal>
