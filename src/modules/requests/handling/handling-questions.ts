import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { listStoredFiles, readStoredFile } from '../../files/public.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { openCasesOf } from '../data/several-cases.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { countOpenCasesOf } from '../queries/count-open-cases-of.ts'
import { countWork } from '../queries/count-work.ts'
import { aroundCase } from '../queries/around-case.ts'
import { filesOfCase, type FileOfCaseRow } from '../queries/files-of-case.ts'
import { findByNumber } from '../queries/find-by-number.ts'
import { handlersOfOpenCases } from '../queries/handlers-of-open-cases.ts'
import { requestsOfApplicant } from '../queries/requests-of-applicant.ts'
import type { RequestsNeeds } from '../requests-needs.ts'

/** What the office asks about cases besides the work list and the case itself. */
export function handlingQuestions(needs: RequestsNeeds) {
  const requests = needs.database.withTables<RequestTables>()
  return {
    /** What the same applicant asked besides. */
    earlierRequests: (actor: Staff, { request }: CaseFile) => {
      const { name, contact } = request.applicant
      return requestsOfApplicant(requests, actor, { key: request.applicantKey, name, phone: contact.phone }, request.id)
    },
    findByNumber: (actor: Staff, typed: string) => findByNumber(requests, actor.organId, typed),
    countWork: (actor: Staff, days: { readonly today: Day; readonly soonBy: Day }) => countWork(requests, actor, days),
    handlersOfOpenCases: (actor: Staff) => handlersOfOpenCases(requests, actor),
    openCasesOf: (actor: Staff, accountId: string) => openCasesOf(requests, actor.organId, accountId),
    countOpenCasesOf: (accountId: string, organIds: readonly string[]) =>
      countOpenCasesOf(requests, accountId, organIds),
    filesOfCase: async (requestId: string) => named(await filesOfCase(requests, requestId)),
    /** What stands around a case on its page, for whoever may see it. */
    aroundCase: async (actor: Staff, id: string) => {
      const around = await aroundCase(requests, actor, id)
      return { ...around, files: await named(around.files) }
    },
    readFile: (fileId: string) => readStoredFile(needs, needs.database, fileId),
  }

  /** Files under the names they were sent with. */
  async function named(rows: readonly FileOfCaseRow[]) {
    if (rows.length === 0) return []
    const stored = await listStoredFiles(
      needs.database,
      rows.map(({ fileId }) => fileId),
    )
    return rows.flatMap((row) => {
      const file = stored.find(({ id }) => id === row.fileId)
      return file === undefined ? [] : [{ ...row, name: file.name, size: file.size }]
    })
  }
}
