import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { GazettePages } from '../../../platform/documents/write/pdf-of-gazette.ts'
import { askIsolated } from '../../../platform/isolation/isolated-jobs.ts'
import type { Isolation } from '../../../platform/isolation/run-isolated.ts'
import { setGazette, type GazetteToSet } from '../rendering/set-gazette.ts'

/** What threads do for the gazette. */
export const gazetteJobs = { setGazette }

export type SetApart = (issue: GazetteToSet) => Promise<Outcome<GazettePages, 'not-set' | 'too-many-sets'>>

/** `setGazette` in a thread: a long issue takes seconds to set, and nobody else should wait for that. */
export function setApart(threads: Pick<Isolation, 'run'>): SetApart {
  const ask = askIsolated<typeof gazetteJobs>(threads)
  return async (issue) => {
    const outcome = await ask('setGazette', issue)
    if (outcome.ok) return outcome
    return refuse(outcome.refusal === 'busy' ? 'too-many-sets' : 'not-set')
  }
}
