import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { IssueChange } from '../domain/issue-rule.ts'
import type { GazetteIssue, IssueEntry } from '../domain/issue.ts'
import type { GazetteTables, GazetteTransaction } from './gazette-tables.ts'
import { issueOfRow } from './issue-row.ts'
import { isNumberTaken, keepEarlier } from './earlier-rows.ts'
import { keepDistribution } from './distribution-rows.ts'
import { seriesRecords } from './series-records.ts'
import { keepTexts, rewriteTexts } from './text-rows.ts'

/** Issues as an action changes them, within its transaction. */
export function issueRecords(given: DatabaseTransaction, actor: Actor) {
  const transaction = given.withTables<GazetteTables>()
  const who = {
    actor_id: actor.kind === 'staff' ? actor.accountId : null,
    actor_name: actor.kind === 'applicant' ? '' : actor.name,
  }

  const lockIssue = async (id: number): Promise<GazetteIssue | undefined> => {
    const row = await transaction
      .selectFrom('gazette.issue')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row === undefined ? undefined : issueOfRow(transaction, row)
  }

  return {
    lockIssue,

    async addIssue(organId: string): Promise<number> {
      const { id } = await transaction
        .insertInto('gazette.issue')
        .values({ organ_id: organId, stage: 'assembling' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await addEntry(transaction, { id, after: 0 }, { ...who, step: 'begin', detail: {} })
      return id
    },

    ...seriesRecords(transaction),

    isNumberTaken: (organId: string, numbers: Parameters<typeof isNumberTaken>[2]) =>
      isNumberTaken(transaction, organId, numbers),

    /** Keeps what a step changed; gives the issue as it is now. */
    async change(issue: GazetteIssue, change: IssueChange): Promise<GazetteIssue> {
      const { id } = issue
      if (change.texts !== undefined) await keepTexts(transaction, issue, change.texts)
      if (change.rewritten !== undefined) await rewriteTexts(transaction, id, change.rewritten)
      if (change.earlier !== undefined) await keepEarlier(transaction, id, change.earlier, change.earlierWords ?? null)
      if (change.distribution !== undefined) await keepDistribution(transaction, id, change.distribution)
      if (change.erratum !== undefined)
        await transaction
          .insertInto('gazette.erratum')
          .values({ issue_id: id, ...change.erratum, made_by: who.actor_name })
          .execute()
      await transaction
        .updateTable('gazette.issue')
        .set({ ...changedColumns(change), version: issue.version + 1, changed_at: sql<Date>`now()` })
        .where('id', '=', id)
        .execute()
      await addEntry(transaction, { id, after: issue.trail.length }, { ...who, ...change.entry })
      const after = await lockIssue(id)
      if (after === undefined) throw new Error(`issue ${id} is gone`)
      return after
    },
  }
}

export type IssueRecords = ReturnType<typeof issueRecords>

function changedColumns({ stage, published }: IssueChange) {
  if (published === undefined) return stage === undefined ? {} : { stage }
  const { year, number, running, on, pages, fileId, practice } = published
  return {
    ...(stage === undefined ? {} : { stage }),
    ...{ year, number, running, pages, issued_on: on, file_id: fileId, practice: JSON.stringify(practice) },
  }
}

type WhoseEntry = Pick<IssueEntry, 'step' | 'detail'> & {
  readonly actor_id: string | null
  readonly actor_name: string
}

async function addEntry(
  transaction: GazetteTransaction,
  { id, after }: { readonly id: number; readonly after: number },
  { detail, ...entry }: WhoseEntry,
): Promise<void> {
  await transaction
    .insertInto('gazette.trail')
    .values({ issue_id: id, seq: after + 1, detail: JSON.stringify(detail), ...entry })
    .execute()
}
