import type { RequestsDatabase } from '../data/request-tables.ts'
import type { CaseFile } from '../domain/case-file.ts'

/** A request another one became: its number, its organ, and the key its query code follows from. */
export type Successor = {
  readonly number: string
  readonly title: string
  readonly organId: string
  readonly submissionKey: string
}

/** The parts a request was split into, the one it was merged into, or what it became at another organ; none for all others. */
export async function whereItWent(
  database: RequestsDatabase,
  { events }: Pick<CaseFile, 'events'>,
): Promise<readonly Successor[]> {
  const ids = events.flatMap((event) => {
    if (event.kind === 'split-into') return event.requestIds
    return event.kind === 'transferred' || event.kind === 'merged-into' ? [event.requestId] : []
  })
  if (ids.length === 0) return []
  return database
    .selectFrom('requests.request')
    .select(['number', 'title', 'organ_id as organId', 'submission_key as submissionKey'])
    .where('id', 'in', ids)
    .orderBy('year')
    .orderBy('serial')
    .execute()
}
