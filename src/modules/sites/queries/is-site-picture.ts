import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

/** Whether a file is the photo of a leader or the banner of a column now: then anybody may see it. */
export async function isSitePicture(database: Database, fileId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from sites.leader where photo = ${fileId}::uuid)
      or exists (select from sites.column where banner = ${fileId}::uuid) as found`.execute(database)
  return rows[0]?.found ?? false
}
