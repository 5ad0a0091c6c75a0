import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../../kernel/outcome.ts'
import { openDocx } from '../docx/open-docx.ts'
import { documentRefusal, type DocumentRefusal, type DocumentRefusalCode } from '../refusals.zh.ts'
import { openXlsx } from '../xlsx/open-xlsx.ts'
import { openArchive, type OfficeArchive } from './open-archive.ts'

/** Opens a zip file as the Office document it is; any other zip is refused with what to do about it. */
export async function openOffice(bytes: Uint8Array): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  const archive = await openArchive(bytes)
  if (!archive.ok) return refuse(documentRefusal(archive.refusal))
  const kind = kindOfOffice(archive.value)
  if (kind === 'docx') return openDocx(archive.value)
  return kind === 'xlsx' ? openXlsx(archive.value) : refuse(documentRefusal(kind))
}

/** What an Office file is, by what it says of itself; the reason why it cannot be read where it is something else. */
export function kindOfOffice(archive: OfficeArchive): 'docx' | 'xlsx' | DocumentRefusalCode {
  const types = archive.part('[Content_Types].xml')
  if (types === undefined) {
    if (archive.names.includes('OFD.xml')) return 'ofd'
    return archive.names.some((name) => name === 'mimetype' || name === 'content.xml') ? 'unknown-type' : 'archive'
  }
  // Macro-enabled and template variants have their own types for the same parts.
  if (/(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled\w*)\.main\+xml/i.test(types)) {
    return 'docx'
  }
  if (/(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/i.test(types))
    return 'xlsx'
  return /ms-excel\.sheet\.binary/i.test(types) ? 'old-office' : 'unknown-type'
}
