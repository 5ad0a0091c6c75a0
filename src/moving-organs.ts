import { gatheringOfMoved } from './gathering.ts'
import { recountMovedOrgans } from './modules/calendar/public.ts'
import type { openStandings } from './modules/normative-documents/public.ts'
import type { MovingOrgans } from './modules/organizations/public.ts'

type Gathering = Parameters<typeof gatheringOfMoved>[0]

type Needs = Pick<Gathering, 'sites'> & {
  readonly telling: Pick<Gathering, 'tellItems'>
  readonly standings: Pick<ReturnType<typeof openStandings>, 'leaveUntold'>
}

/** What follows when organs are moved in the tree: terms by other holidays, and other sites that show what they publish. */
export function movingOrgans({ sites, telling, standings }: Needs) {
  const gatherMoved = gatheringOfMoved({ sites, tellItems: (...told) => telling.tellItems(...told) })
  return (recount: Parameters<typeof recountMovedOrgans>[0]): MovingOrgans => {
    const calendars = recountMovedOrgans(recount)
    return {
      lock: (transaction) => calendars.lock(transaction),
      async recount(transaction, organIds) {
        const recounted = await calendars.recount(transaction, organIds)
        // The organ that moves comes first, and its documents with those of all below it.
        const [top] = organIds
        if (top !== undefined) await standings.leaveUntold(transaction, top)
        return [...recounted, ...(await gatherMoved(transaction, organIds))]
      },
    }
  }
}
