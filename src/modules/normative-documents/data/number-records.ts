import { sql } from 'kysely'
import type { DocumentTransaction } from './document-tables.ts'

/** Numbers of an organ's documents (统一编号), as an action takes them within its transaction. */
export function numberRecords(transaction: DocumentTransaction) {
  /** The next of a series, from 1; whoever comes at the same moment waits. */
  async function next(organId: string, series: string): Promise<number> {
    const { last } = await transaction
      .insertInto('documents.counter')
      .values({ organ_id: organId, series, last: 1 })
      .onConflict((conflict) =>
        conflict.columns(['organ_id', 'series']).doUpdateSet({ last: sql<number>`counter.last + 1` }),
      )
      .returning('last')
      .executeTakeFirstOrThrow()
    return last
  }

  async function isTaken(organId: string, column: 'document_number' | 'registry_number', number: string) {
    const found = await transaction
      .selectFrom('documents.document')
      .select('id')
      .where('organ_id', '=', organId)
      .where(column, '=', number)
      .executeTakeFirst()
    return found !== undefined
  }

  /** The next number of the series that nothing imported bears already. */
  async function nextFree(
    organId: string,
    column: 'document_number' | 'registry_number',
    format: (serial: number) => string,
  ): Promise<string> {
    for (;;) {
      const number = format(await next(organId, format(0)))
      if (!(await isTaken(organId, column, number))) return number
    }
  }

  return { isTaken, nextFree }
}
