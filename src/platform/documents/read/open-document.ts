import type { SourceDocument } from '../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import { judgeFormat } from './judge-format.ts'
import { openText } from './open-text.ts'
import { documentRefusal, type DocumentRefusal } from './refusals.zh.ts'

export type DocumentFile = { readonly name: string; readonly bytes: Uint8Array }

/** The largest file that is opened, in bytes. */
export const largestDocument = 20 * 1024 * 1024

/**
 * Opens a report file — HTML, DOCX, XLSX, PDF with a text layer, plain text or Markdown — as its words and table rows.
 * The bytes decide what it is, never the name. Files that cannot be opened are refused with what to do about it.
 */
export async function openDocument(file: DocumentFile): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  if (file.bytes.length === 0) return refuse(documentRefusal('empty'))
  if (file.bytes.length > largestDocument) return refuse(documentRefusal('too-large'))
  const kind = judgeFormat(file.bytes)
  if (typeof kind === 'object') return refuse(documentRefusal(kind.refused))
  try {
    return await openKind(kind, file.bytes)
  } catch (error) {
    // What libraries throw when a file drives them past the stack or the longest string.
    if (error instanceof RangeError) return refuse(documentRefusal('damaged'))
    throw error
  }
}

async function openKind(
  kind: 'pdf' | 'zip' | 'unmarked',
  bytes: Uint8Array,
): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  if (kind === 'unmarked') return openText(bytes)
  // Loading the PDF and Office libraries takes longer than reading a text report, so they come only when needed.
  if (kind === 'pdf') return (await import('./pdf/open-pdf.ts')).openPdf(bytes)
  return (await import('./archive/open-office.ts')).openOffice(bytes)
}
