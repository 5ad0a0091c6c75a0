import type { Staff } from '../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import { act } from '../audit/public.ts'
import { listStoredFiles, readStoredFile, type StoredFile } from '../files/public.ts'
import { lettersOfCase } from './data/letter-rows.ts'
import type { RequestTables } from './data/request-tables.ts'
import type { Refusal } from './domain/refusals.zh.ts'
import { archiveList, type ArchiveFilter } from './queries/archive-list.ts'
import { caseById } from './queries/case-by-id.ts'
import { filesOfCase, type FileOfCaseRow } from './queries/files-of-case.ts'
import type { ListRange } from './queries/work-list-page.ts'
import type { IndexedFile } from './rendering/archive-index.ts'
import { archiveZip } from './rendering/archive-zip.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/** A whole file to take away. */
export type TakenFile = { readonly name: string; readonly bytes: Uint8Array }

/** Closed files: finding them again, and taking one away whole. */
export function openArchive(needs: RequestsNeeds) {
  const requests = needs.database.withTables<RequestTables>()
  return {
    list: (actor: Staff, filter: ArchiveFilter, page: Pick<ListRange, 'offset' | 'limit'>) =>
      archiveList(requests, actor, filter, page),
    /** The file of a case as one archive; proofs of identity go along only for those who may see them. It is recorded. */
    take: async (actor: Staff, id: string): Promise<Outcome<TakenFile, Refusal>> => {
      const found = await caseById(requests, await needs.calendar(actor.organId), actor, id)
      if (found === undefined) return refuse('no-such-request')
      const { request } = found.file
      const [letters, rows, organ] = await Promise.all([
        lettersOfCase(requests, id),
        filesOfCase(requests, id),
        needs.findOrgan(actor.organId),
      ])
      const stored = await listStoredFiles(
        needs.database,
        rows.map(({ fileId }) => fileId),
      )
      const files = rows.map((row) =>
        indexed(
          row,
          stored.find((file) => file.id === row.fileId),
          actor,
        ),
      )
      const bytes = await archiveZip({ organ: organ?.name ?? '', ...found, letters, files }, await bytesOf(rows, files))
      const deed = {
        organId: actor.organId,
        action: 'request.take-file',
        subject: { kind: 'request', id },
        detail: { number: request.number },
      }
      await act(needs.database, actor, () => Promise.resolve(done({ value: id, deeds: [deed] as const })))
      return done({ name: `${request.number}案卷.zip`, bytes })
    },
  }

  async function bytesOf(rows: readonly FileOfCaseRow[], files: readonly IndexedFile[]) {
    const given = rows.filter((_, at) => files[at]?.withheld === false && files[at].hash !== null)
    const read = await Promise.all(given.map(({ fileId }) => readStoredFile(needs, needs.database, fileId)))
    return read.flatMap((one) => (one === undefined ? [] : [{ name: one.file.name, bytes: one.bytes }]))
  }
}

function indexed({ kind, addedAt }: FileOfCaseRow, stored: StoredFile | undefined, actor: Staff): IndexedFile {
  const withheld = kind === 'identity-proof' && stored !== undefined && !actor.permissions.has('see-identity')
  return {
    ...{ kind, addedAt, withheld },
    name: stored?.name ?? '（文件已清除）',
    size: stored?.size ?? 0,
    hash: stored?.hash ?? null,
  }
}
