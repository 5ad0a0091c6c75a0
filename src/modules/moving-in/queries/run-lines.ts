import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { MovingTables } from '../data/moving-tables.ts'
import type { EntryLine } from '../domain/entry.ts'
import type { MoveFindingKind } from '../domain/move-findings.table.ts'
import type { OldText } from '../domain/old-text.ts'
import type { EntryState } from '../domain/run.ts'

/** How many of a run stand where. */
export async function countStates(database: Database, runId: string): Promise<ReadonlyMap<EntryState, number>> {
  const rows = await entries(database, runId)
    .select(['state', (is) => is.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, count]))
}

export type OldColumn = {
  readonly name: string
  /** How many of it have moved or may. */
  readonly count: number
  /** Where it goes: null nowhere, undefined where nobody said. */
  readonly columnId: string | null | undefined
}

/** The old columns of what may move in a run, the largest first. */
export async function oldColumns(database: Database, runId: string, siteId: string): Promise<readonly OldColumn[]> {
  const rows = await database
    .withTables<MovingTables>()
    .selectFrom('moving_in.entry as entry')
    .leftJoin('moving_in.column_map as map', (join) =>
      join.onRef('map.old_column', '=', 'entry.old_column').on('map.site_id', '=', siteId),
    )
    .select(['entry.old_column as name', 'map.column_id', 'map.site_id'])
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('entry.run_id', '=', runId)
    .where('entry.state', 'in', ['ready', 'held', 'moved'])
    .groupBy(['entry.old_column', 'map.column_id', 'map.site_id'])
    .orderBy('count', 'desc')
    .orderBy('entry.old_column')
    .limit(500)
    .execute()
  return rows.map(({ name, count, column_id, site_id }) => ({
    ...{ name, count },
    columnId: site_id === null ? undefined : column_id,
  }))
}

export type FoundKind = { readonly kind: MoveFindingKind; readonly count: number }

/** How many of a run have each kind of finding. */
export async function countFindings(database: Database, runId: string): Promise<readonly FoundKind[]> {
  const { rows } = await sql<{ kind: MoveFindingKind; count: number }>`
    select finding ->> 'kind' as kind, count(distinct position)::integer as count
    from moving_in.entry, jsonb_array_elements(findings) as finding
    where run_id = ${runId} group by 1 order by 2 desc, 1`.execute(database)
  return rows
}

type Part = { readonly offset: number; readonly limit: number }

/** Lines of a run in their order: those in these states, or those with any finding of a kind. */
export async function linesOfRun(
  database: Database,
  runId: string,
  wanted: { readonly states?: readonly EntryState[]; readonly found?: MoveFindingKind | 'any' },
  { offset, limit }: Part,
): Promise<readonly EntryLine[]> {
  const rows = await entries(database, runId)
    .select(['position', 'path', 'state', 'old_column', 'title', 'published_on', 'findings', 'item_id'])
    .$if(wanted.states !== undefined, (query) => query.where('state', 'in', wanted.states ?? []))
    .$if(wanted.found === 'any', (query) => query.where(sql<boolean>`findings <> '[]'`))
    .$if(wanted.found !== undefined && wanted.found !== 'any', (query) =>
      query.where(sql<boolean>`findings @> ${JSON.stringify([{ kind: wanted.found }])}::jsonb`),
    )
    .orderBy('position')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(({ old_column: oldColumn, published_on: publishedOn, item_id: itemId, ...same }) => ({
    ...{ ...same, oldColumn, publishedOn, itemId },
  }))
}

/** What was read of one, as long as it has not moved; undefined otherwise. */
export async function textOfEntry(database: Database, runId: string, position: number): Promise<OldText | undefined> {
  const row = await entries(database, runId).select('read').where('position', '=', position).executeTakeFirst()
  return row?.read ?? undefined
}

function entries(database: Database, runId: string) {
  return database.withTables<MovingTables>().selectFrom('moving_in.entry').where('run_id', '=', runId)
}
