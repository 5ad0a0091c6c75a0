import { judgeFormat } from '../read/judge-format.ts'
import { redactionFinding, type RedactionFinding } from './redaction-finding.zh.ts'

/**
 * What a redacted copy still gives away: words that should be hidden and can be selected, found in its properties or in
 * an earlier version of it; authors, changes, comments, attachments. PDF and DOCX; an empty list says only that nothing of
 * the kind was found. What is in pictures nobody reads here, so a copy with pictures always says so.
 */
export async function checkRedacted(
  bytes: Uint8Array,
  hidden: readonly string[],
): Promise<readonly RedactionFinding[]> {
  const kind = judgeFormat(bytes)
  if (kind === 'pdf') return (await import('./check-redacted-pdf.ts')).checkRedactedPdf(bytes, hidden)
  if (kind === 'zip') return (await import('./check-redacted-docx.ts')).checkRedactedDocx(bytes, hidden)
  return [redactionFinding('unreadable', '文件')]
}
