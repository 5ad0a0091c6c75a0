import type { Program } from '../../../kernel/actor.ts'
import { dayInChina } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { documentRecords } from '../data/document-records.ts'
import { expiredUnmarked } from '../queries/expired-unmarked.ts'

type ExpireNeeds = {
  readonly database: Database
  now(): Date
  tellDocuments(transaction: DatabaseTransaction, ids: readonly number[]): Promise<void>
}

const clock: Program = { kind: 'program', name: '有效期届满' }

/**
 * What has lapsed because its term ran out needs no decision: it has, by its facts. This puts it on record and has the
 * search told, once for each document; gives how many.
 */
export async function expireDocuments(needs: ExpireNeeds): Promise<number> {
  const { database } = needs
  const today = dayInChina(needs.now())
  const expired = await expiredUnmarked(database, today)
  for (const { id, organId, expiresOn } of expired) {
    await act<null, never>(database, clock, async (transaction) => {
      const records = documentRecords(transaction, clock)
      const document = await records.lockDocument(id)
      if (document === undefined) throw new Error(`document ${id} is gone`)
      await records.change(document, { entry: { step: 'expire', detail: { expiresOn } } })
      await needs.tellDocuments(transaction, [id])
      const subject = { kind: 'document', id: String(id) }
      const deed = { organId, action: 'document.expire', subject, detail: { title: document.title } }
      return done({ value: null, deeds: [deed] })
    })
  }
  return expired.length
}
