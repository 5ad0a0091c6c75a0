import type { Database } from '../../../platform/database/database.ts'
import { findOrgan } from '../../organizations/public.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import { usualPractice, type GazettePractice } from '../domain/gazette-practice.ts'

/** What the organ has settled of its gazette, else the usual; version 0 where nothing was. */
export async function practiceOf(
  database: Database,
  organId: string,
): Promise<{ readonly practice: GazettePractice; readonly version: number }> {
  const kept = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.practice')
    .select(['settings', 'version'])
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  if (kept !== undefined) return { practice: kept.settings, version: kept.version }
  const organ = await findOrgan(database, organId)
  return { practice: usualPractice(organ?.name ?? ''), version: 0 }
}
