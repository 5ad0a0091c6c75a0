import type { Page } from '../../../platform/http/page.ts'
import { archiveForm } from './archive-form.tsx'
import { archiveFilePage, archivePage, type ArchiveOffice } from './archive.page.tsx'
import type { HandlingOffice } from './handling-office.ts'
import { stepPages } from './step-pages.tsx'

/** The pages of closed files: closing one, finding it again, taking it away whole. */
export function archivePages(office: HandlingOffice & ArchiveOffice): readonly Page[] {
  return [...stepPages(office, archiveForm), archivePage(office), archiveFilePage(office)]
}
