import type { Actor } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { withTransaction, type Database, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { addEntries } from '../data/add-entries.ts'
import type { Acted } from '../domain/deed.ts'
import { actorInTrail } from '../domain/entry.ts'

/**
 * One transaction through which every change of state passes: runs the work; where it is done, puts each deed into its
 * organ's chain; where it is refused or throws, nothing is kept.
 */
export async function act<Value, Refusal>(
  database: Database,
  actor: Actor,
  work: (transaction: DatabaseTransaction) => Promise<Outcome<Acted<Value>, Refusal>>,
): Promise<Outcome<Value, Refusal>> {
  let refused: Outcome<never, Refusal> | undefined
  try {
    return await withTransaction(database, async (transaction) => {
      const outcome = await work(transaction)
      if (!outcome.ok) {
        refused = outcome
        throw new RolledBack()
      }
      await addEntries(transaction, actorInTrail(actor), new Date(), outcome.value.deeds)
      return done(outcome.value.value)
    })
  } catch (error) {
    if (error instanceof RolledBack && refused !== undefined) return refused
    throw error
  }
}

/** The only way to have a transaction undone is to throw in it. */
class RolledBack extends Error {}
