import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { MovingTables } from './moving-tables.ts'

/** A file of a run that was looked at: kept under its id, or left out and why. */
export type KeptFile = {
  readonly path: string
  readonly fileId: string | null
  readonly name: string
  readonly words: string | null
  readonly refusal: string
}

/** Files of a run as they are kept, within a transaction: each is looked at once, however many texts show it. */
export function fileRecords(given: DatabaseTransaction, runId: string) {
  const transaction = given.withTables<MovingTables>()
  return {
    async keptFiles(paths: readonly string[]): Promise<readonly KeptFile[]> {
      if (paths.length === 0) return []
      const rows = await transaction
        .selectFrom('moving_in.kept_file')
        .selectAll()
        .where('run_id', '=', runId)
        .where('path', 'in', paths)
        .execute()
      return rows.map(({ path, file_id: fileId, name, words, refusal }) => ({ path, fileId, name, words, refusal }))
    },

    async keep({ path, fileId, name, words, refusal }: KeptFile): Promise<void> {
      await transaction
        .insertInto('moving_in.kept_file')
        .values({ run_id: runId, path, file_id: fileId, name, words, refusal })
        .execute()
    },
  }
}
