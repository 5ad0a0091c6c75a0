import type { Program } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import { withTransaction, type Database } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { keepMovedBodies, movedBodies } from '../../disclosure/public.ts'
import { forgetLinks, linksToLead } from '../data/link-records.ts'
import { runRecords } from '../data/run-records.ts'
import { withLinks } from '../domain/file-marks.ts'
import type { Run } from '../domain/run.ts'

const SLICE = 500

/**
 * Leads links between old pages to the items these are now, where both have moved; whether there may be more. The words stay
 * as they are, so this is no correction; what somebody has corrected since is left alone.
 */
export async function linkSlice(database: Database, by: Program, run: Run): Promise<boolean> {
  const links = await withTransaction(database, (transaction) => linksToLead(transaction, run.siteId, SLICE))
  if (links.size === 0) {
    await withTransaction(database, (transaction) => runRecords(transaction).pass(run.id, 'linking', 'done'))
    return false
  }
  await act<undefined, never>(database, by, async (transaction) => {
    const bodies = await movedBodies(transaction, [...links.keys()])
    const led = [...bodies].map(([itemId, body]) => [itemId, withLinks(body, links.get(itemId) ?? new Map())] as const)
    await keepMovedBodies(transaction, new Map(led))
    await forgetLinks(transaction, links)
    const subject = { kind: 'moving-in', id: run.id }
    const deed = { organId: run.organId, action: 'moving-in.link', subject, detail: { count: links.size } }
    return done({ value: undefined, deeds: [deed] })
  })
  return true
}
