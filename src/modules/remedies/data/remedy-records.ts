import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { NewRemedy, Remedy } from '../domain/remedy.ts'
import { remediesOfRows } from './remedies-of-rows.ts'
import { rowOfRemedy, rowsOfInstances } from './remedy-row.ts'
import type { RemedyTables } from './remedy-tables.ts'

/** The cases of one organ as an action changes them, within its transaction. */
export function remedyRecords(transaction: DatabaseTransaction, organId: string) {
  const tables = transaction.withTables<RemedyTables>()
  const saveInstances = (id: string, remedy: NewRemedy) =>
    tables
      .insertInto('remedies.instance')
      .values(rowsOfInstances(id, remedy))
      .onConflict((conflict) =>
        conflict
          .columns(['remedy_id', 'position'])
          .doUpdateSet((row) =>
            Object.fromEntries(changeable.map((column) => [column, row.ref(`excluded.${column}`)])),
          ),
      )
      .execute()
  return {
    /** The case, locked until the transaction ends; undefined where the organ has no such case. */
    async lockedRemedy(id: string): Promise<Remedy | undefined> {
      const rows = await tables
        .selectFrom('remedies.remedy')
        .selectAll()
        .where('id', '=', id)
        .where('organ_id', '=', organId)
        .forUpdate()
        .execute()
      return (await remediesOfRows(tables, rows))[0]
    },
    async addRemedy(remedy: NewRemedy): Promise<string> {
      const row = { ...rowOfRemedy(remedy) }
      const { id } = await tables.insertInto('remedies.remedy').values(row).returning('id').executeTakeFirstOrThrow()
      await saveInstances(id, remedy)
      return id
    },
    async saveRemedy(remedy: Remedy): Promise<void> {
      await tables
        .updateTable('remedies.remedy')
        .set({ ...rowOfRemedy(remedy), version: remedy.version + 1 })
        .where('id', '=', remedy.id)
        .execute()
      await saveInstances(remedy.id, remedy)
    },
    /** Another case of the organ with this number before this body; nobody enters one meanwhile. */
    async findNumber(body: string, caseNumber: string): Promise<string | undefined> {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`remedies:${organId}`}, 0))`.execute(tables)
      const found = await tables
        .selectFrom('remedies.instance as instance')
        .innerJoin('remedies.remedy as remedy', 'remedy.id', 'instance.remedy_id')
        .select('remedy.id')
        .where('remedy.organ_id', '=', organId)
        .where('instance.body', '=', body)
        .where('instance.case_number', '=', caseNumber)
        .executeTakeFirst()
      return found?.id
    },
  }
}

export type RemedyRecords = ReturnType<typeof remedyRecords>

const changeable = [
  'level',
  'body',
  'case_number',
  'procedure',
  'accepted_on',
  'copy_received_on',
  'answered_on',
  'hearing_on',
  'result',
  'decided_on',
  'decision_received_on',
  'gist',
  'redo_ordered',
  'redo_by',
  'counted_as',
] as const
