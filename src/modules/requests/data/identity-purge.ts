import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase, RequestsTransaction } from './request-tables.ts'

/** Requests of an organ that ended by a day and still hold an identity number or the proof of one. */
export async function casesToPurge(
  database: RequestsDatabase,
  organId: string,
  endedBy: Day,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('requests.request as request')
    .select('id')
    .where('organ_id', '=', organId)
    .where((where) =>
      where.or([
        where('archived_on', '<=', endedBy),
        where.and([
          where('stage', 'in', ['split', 'merged', 'transferred']),
          where(
            where
              .selectFrom('requests.event as event')
              .whereRef('event.request_id', '=', 'request.id')
              .select(({ fn }) => fn.max('on_day').as('last')),
            '<=',
            endedBy,
          ),
        ]),
      ]),
    )
    .where((where) =>
      where.or([
        where('identity_sealed', 'is not', null),
        where('identity_digest', 'is not', null),
        where.exists(
          where
            .selectFrom('requests.case_file as file')
            .whereRef('file.request_id', '=', 'request.id')
            .where('file.kind', '=', PROOF)
            .select('file.file_id'),
        ),
      ]),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('requests.event as purged')
            .whereRef('purged.request_id', '=', 'request.id')
            .where('purged.kind', '=', 'identity-purged')
            .select('purged.seq'),
        ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The files that prove who the applicant of a request is. */
export async function identityProofs(database: RequestsDatabase, requestId: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('requests.case_file')
    .select('file_id as fileId')
    .where('request_id', '=', requestId)
    .where('kind', '=', PROOF)
    .execute()
  return rows.map(({ fileId }) => fileId)
}

/** Takes the number off a request, sealed, masked and as a digest: none of them may find the person again. */
export async function clearIdentity(transaction: RequestsTransaction, requestId: string): Promise<void> {
  await transaction
    .updateTable('requests.request')
    .set({ identity_sealed: null, identity_masked: null, identity_digest: null })
    .where('id', '=', requestId)
    .execute()
}

const PROOF = 'identity-proof'
