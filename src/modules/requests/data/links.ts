import type { RequestsTransaction, RequestTables } from './request-tables.ts'

export type LinkKind = RequestTables['requests.link']['kind']

/** One request that has to do with another. */
export type Link = {
  readonly requestId: string
  readonly otherId: string
  readonly kind: LinkKind
  readonly why: string
}

/** Keeps that two requests have to do with each other; known already, nothing changes. */
export async function addLinks(transaction: RequestsTransaction, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return
  await transaction
    .insertInto('requests.link')
    .values(links.map(({ requestId, otherId, kind, why }) => ({ request_id: requestId, other_id: otherId, kind, why })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The sealed identity number of a request, to go with a part or a copy of it; null where none was given or it was purged. */
export async function sealedIdentity(transaction: RequestsTransaction, requestId: string): Promise<Uint8Array | null> {
  const row = await transaction
    .selectFrom('requests.request')
    .select('identity_sealed')
    .where('id', '=', requestId)
    .executeTakeFirst()
  return row?.identity_sealed ?? null
}
