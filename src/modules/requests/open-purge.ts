import type { Program } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { calendarInForce } from '../calendar/public.ts'
import { purgeFile, sweepBlobs } from '../files/public.ts'
import { listOrgans, type Organ } from '../organizations/public.ts'
import { purgeIdentity, type PurgeIdentityNeeds } from './actions/purge-identity.ts'
import { addEvents, lockCase } from './data/case-files.ts'
import { casesToPurge, clearIdentity, identityProofs } from './data/identity-purge.ts'
import type { RequestTables } from './data/request-tables.ts'
import { purgedWhenArchivedBy } from './domain/identity-purge.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/** What was, or would be, purged of an organ. */
export type PurgedOrgan = { readonly organ: string; readonly requests: number; readonly files: number }

const clock: Program = { kind: 'program', name: '身份信息定期清除' }

type PurgeNeeds = Pick<RequestsNeeds, 'database' | 'blobs' | 'now'>

/** Destroys identity numbers and proofs whose days are over, organ by organ, as each has settled. */
export function openPurge(needs: PurgeNeeds) {
  const requests = needs.database.withTables<RequestTables>()
  const today = () => dayInChina(needs.now())
  const dueOf = ({ id, settings }: Organ) =>
    casesToPurge(requests, id, purgedWhenArchivedBy(today(), settings.purgeIdentityAfterDays))
  return {
    /** What a purge of today would destroy. */
    listDue: async (): Promise<readonly PurgedOrgan[]> => {
      const due: PurgedOrgan[] = []
      for (const organ of await listOrgans(needs.database)) {
        const ids = await dueOf(organ)
        const proofs = await Promise.all(ids.map((id) => identityProofs(requests, id)))
        if (ids.length > 0) due.push({ organ: organ.name, requests: ids.length, files: proofs.flat().length })
      }
      return due
    },
    /** Each request in a transaction of its own; the bytes of the files go last. */
    purge: async (): Promise<readonly PurgedOrgan[]> => {
      const purged: PurgedOrgan[] = []
      for (const organ of await listOrgans(needs.database)) {
        const counts = await purgeOrgan(organ)
        if (counts.length > 0)
          purged.push({
            organ: organ.name,
            requests: counts.length,
            files: counts.reduce((sum, files) => sum + files, 0),
          })
      }
      await sweepBlobs(needs, needs.database)
      return purged
    },
  }

  async function purgeOrgan(organ: Organ): Promise<readonly number[]> {
    const counts: number[] = []
    for (const requestId of await dueOf(organ)) {
      const asked = { requestId, afterDays: organ.settings.purgeIdentityAfterDays }
      const done = await act(needs.database, clock, async (transaction) =>
        purgeIdentity(await purgeNeeds(organ, transaction), asked),
      )
      // Refused only where somebody else purged it meanwhile.
      if (done.ok) counts.push(done.value)
    }
    return counts
  }

  async function purgeNeeds(organ: Organ, transaction: DatabaseTransaction): Promise<PurgeIdentityNeeds> {
    const tables = transaction.withTables<RequestTables>()
    const calendar = await calendarInForce(transaction, organ.id)
    return {
      today: today(),
      lockCase: (id) => lockCase(tables, calendar, organ.id, id),
      addEvents: (file, events) => addEvents(tables, file, events, { actor: clock, calendar, at: needs.now() }),
      clearIdentity: (id) => clearIdentity(tables, id),
      identityProofs: (id) => identityProofs(tables, id),
      purgeFile: (id) => purgeFile(transaction, id),
    }
  }
}
