import type { SourceDocument } from '../../../kernel/source-document.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { documentRefusal, type DocumentRefusal } from './refusals.zh.ts'

/** In characters: twenty times a long report. */
export const longestText = 1_000_000

/**
 * The document if it says anything and not too much. One without a single letter or digit is refused, as pictures where
 * it has some.
 */
export function acceptContent(document: SourceDocument): Outcome<SourceDocument, DocumentRefusal> {
  if (document.text.length > longestText) return refuse(documentRefusal('too-long'))
  if (/[\p{L}\p{N}]/u.test(document.text)) return done(document)
  return refuse(documentRefusal(document.pictures > 0 ? 'picture-only' : 'empty'))
}
