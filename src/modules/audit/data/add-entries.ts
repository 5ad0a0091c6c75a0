import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Deed } from '../domain/deed.ts'
import { chainStart, type ChainedEntry, type Entry } from '../domain/entry.ts'
import type { AuditTables, AuditTransaction } from './audit-tables.ts'
import { hashOf, rowOfEntry } from './entry-row.ts'

/** Puts deeds at the ends of their organs' chains, which stay locked until the transaction is over. */
export async function addEntries(
  transaction: DatabaseTransaction,
  by: Entry['actor'],
  at: Date,
  deeds: readonly Deed[],
): Promise<void> {
  const audit = transaction.withTables<AuditTables>()
  // Always in the same order, so that two transactions never wait for each other's chains.
  const organs = [...new Set(deeds.map(({ organId }) => organId))].sort()
  for (const organId of organs) {
    const ofOrgan = deeds.filter((deed) => deed.organId === organId)
    await extendChain(
      audit,
      organId,
      ofOrgan.map(({ action, subject, detail }) => ({ at, actor: by, action, subject, detail: plain(detail) })),
    )
  }
}

async function extendChain(
  audit: AuditTransaction,
  organId: string,
  added: readonly Omit<Entry, 'organId' | 'number'>[],
): Promise<void> {
  let { number, hash } = await lockHead(audit, organId)
  const entries: ChainedEntry[] = []
  for (const content of added) {
    number += 1
    const entry = { ...content, organId, number }
    const previousHash = hash
    hash = hashOf(previousHash, entry)
    entries.push({ ...entry, previousHash, hash })
  }
  await audit.insertInto('audit.entry').values(entries.map(rowOfEntry)).execute()
  await audit.updateTable('audit.head').set({ number, hash }).where('organ_id', '=', organId).execute()
}

async function lockHead(audit: AuditTransaction, organId: string) {
  await audit
    .insertInto('audit.head')
    .values({ organ_id: organId, number: 0, hash: chainStart })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return audit
    .selectFrom('audit.head')
    .select(['number', 'hash'])
    .where('organ_id', '=', organId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** As it will be read back: what JSON cannot hold is not there. */
function plain(detail: Deed['detail']): Entry['detail'] {
  return JSON.parse(JSON.stringify(detail ?? {})) as Entry['detail']
}
