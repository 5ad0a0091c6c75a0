import type { SourceDocument } from '../../../kernel/source-document.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { documentRefusal, type DocumentRefusal } from './refusals.zh.ts'

/** The document if it says anything; one without a single letter or digit is refused, as pictures where it has some. */
export function acceptContent(document: SourceDocument): Outcome<SourceDocument, DocumentRefusal> {
  if (/[\p{L}\p{N}]/u.test(document.text)) return done(document)
  return refuse(documentRefusal(document.pictures > 0 ? 'picture-only' : 'empty'))
}
