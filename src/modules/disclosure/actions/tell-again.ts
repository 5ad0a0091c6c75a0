import { withTransaction, type Database, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { takeUntold } from '../data/gathered-rows.ts'
import type { ShownItem } from '../domain/shown-item.ts'
import { shownItemById } from '../queries/shown-item-by-id.ts'

type TellItems = (transaction: DatabaseTransaction, items: readonly ShownItem[]) => Promise<void>

/** Tells the search anew of items that citizens read; of others it was told when they were taken back. */
export async function tellAgain(
  transaction: DatabaseTransaction,
  ids: readonly number[],
  tell: TellItems,
): Promise<void> {
  const items: ShownItem[] = []
  for (const id of ids.toSorted((one, other) => one - other)) {
    const item = await shownItemById(transaction, id, { locked: true })
    if (item !== undefined) items.push(item)
  }
  await tell(transaction, items)
}

const AT_ONCE = 100

/** Tells the search of what waits for it, so many in a transaction, until nothing waits. */
export async function tellWaiting(database: Database, tell: TellItems): Promise<void> {
  const tellSome = async (transaction: DatabaseTransaction): Promise<boolean> => {
    const ids = await takeUntold(transaction, AT_ONCE)
    await tellAgain(transaction, ids, tell)
    return ids.length > 0
  }
  while (await withTransaction(database, tellSome));
}
