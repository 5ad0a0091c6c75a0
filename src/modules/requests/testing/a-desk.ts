import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { Database } from '../../../platform/database/database.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { findOrgan, type OrganEntry } from '../../organizations/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { openRequests } from '../open-requests.ts'
import { blobsInMemory } from './blobs-in-memory.ts'

const everything: readonly Permission[] = [
  'see-requests',
  'register-requests',
  'handle-requests',
  'assign-requests',
  'review-decisions',
  'approve-decisions',
  'see-restricted',
  'see-identity',
  'keep-remedies',
]

/** A member of staff of an organ who may do everything with requests, or only what is said. */
export function aClerk(organId: string, permissions: readonly Permission[] = everything): Staff {
  return { kind: 'staff', accountId: randomUUID(), name: '李经办', organId, permissions: new Set(permissions) }
}

let organs = 0

/** An organ of its own with its desk for requests, at a moment of the test's choosing. */
export async function aDesk(database: Database, now = '2026-02-13T02:00:00Z', entry: Partial<OrganEntry> = {}) {
  organs += 1
  const name = `示范县第${organs}局${randomUUID().slice(0, 4)}`
  const organId = await enterOrgan(database, { name, ...entry })
  let moment = new Date(now)
  const requests = openRequests({
    database,
    secrets: secretsOf('a secret that is long enough for tests'),
    blobs: blobsInMemory(),
    calendar: () => Promise.resolve(statutoryCalendar),
    now: () => moment,
    findOrgan: (id) => findOrgan(database, id),
  })
  return {
    organId,
    ...requests,
    clerk: aClerk(organId),
    /** Sets the clock on the wall. */
    itIs: (later: string) => {
      moment = new Date(later)
    },
  }
}
