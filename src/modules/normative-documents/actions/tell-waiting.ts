import { withTransaction, type Database, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { takeUntold } from '../data/untold-rows.ts'

type TellNeeds = {
  readonly database: Database
  readonly tellDocuments: (transaction: DatabaseTransaction, ids: readonly number[]) => Promise<void>
}

const AT_ONCE = 100

/** Tells the search of what waits for it, so many in a transaction, until nothing waits. */
export async function tellWaiting({ database, tellDocuments }: TellNeeds): Promise<void> {
  const tellSome = (transaction: DatabaseTransaction) => takeSome(transaction, tellDocuments)
  while (await withTransaction(database, tellSome));
}

async function takeSome(transaction: DatabaseTransaction, tell: TellNeeds['tellDocuments']): Promise<boolean> {
  const ids = await takeUntold(transaction, AT_ONCE)
  if (ids.length > 0) await tell(transaction, ids)
  return ids.length > 0
}
