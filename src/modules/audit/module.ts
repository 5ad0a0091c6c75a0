import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import type { AuditQuestions } from './office/audit-questions.ts'
import { auditPage } from './office/audit.page.tsx'
import { listActions, listEntries } from './queries/list-entries.ts'

export type AuditModule = { readonly pages: readonly Page[]; readonly menu: readonly OfficeMenuEntry[] }

type AuditNeeds = Pick<AuditQuestions, 'organsUnder' | 'deedWords' | 'detailWords'> & { readonly database: Database }

/** The audit trail over a database: its page. What deeds are called comes from the modules that do them. */
export function auditModule({ database, ...words }: AuditNeeds): AuditModule {
  return {
    pages: [
      auditPage({
        ...words,
        listEntries: (filter, range) => listEntries(database, filter, range),
        listActions: (organIds) => listActions(database, organIds),
      }),
    ],
    menu: [{ label: '审计记录', href: '/office/audit', may: 'read-audit', part: 'administer' }],
  }
}
