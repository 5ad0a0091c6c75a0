import { sql, type SqlBool } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { AuditTables } from '../data/audit-tables.ts'
import { entryOfRow } from '../data/entry-row.ts'
import type { ChainedEntry } from '../domain/entry.ts'
import type { TrailFilter } from '../domain/trail-filter.ts'

export type TrailPart = { readonly entries: readonly ChainedEntry[]; readonly total: number }

/** The entries that fit, the newest first, with the number of all that fit. */
export async function listEntries(
  database: Database,
  filter: TrailFilter,
  range: { readonly offset: number; readonly limit: number },
): Promise<TrailPart> {
  const fitting = fittingEntries(database, filter)
  const { total } = await fitting.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await fitting
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('organ_id')
    .orderBy('number', 'desc')
    .offset(range.offset)
    .limit(range.limit)
    .execute()
  return { total, entries: rows.map(entryOfRow) }
}

/** The kinds of deeds there are in these organs' chains. */
export async function listActions(database: Database, organIds: readonly string[]): Promise<readonly string[]> {
  const rows = await database
    .withTables<AuditTables>()
    .selectFrom('audit.entry')
    .select('action')
    .distinct()
    .where('organ_id', 'in', organIds)
    .orderBy('action')
    .execute()
  return rows.map(({ action }) => action)
}

function fittingEntries(database: Database, { organIds, since, until, actor, action }: TrailFilter) {
  return database
    .withTables<AuditTables>()
    .selectFrom('audit.entry')
    .where('organ_id', 'in', organIds)
    .where((eb) =>
      eb.and([
        ...(since === undefined ? [] : [sql<SqlBool>`at >= ${since}::date::timestamp at time zone 'Asia/Shanghai'`]),
        ...(until === undefined
          ? []
          : [sql<SqlBool>`at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai'`]),
        ...(actor === undefined ? [] : [sql<SqlBool>`position(${actor} in actor_name) > 0`]),
        ...(action === undefined ? [] : [eb('action', '=', action)]),
      ]),
    )
}
