import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { gatherRows, leaveUntold, type GatheringColumn } from '../data/gathered-rows.ts'
import type { ShownItem } from '../domain/shown-item.ts'
import { tellAgain } from './tell-again.ts'

type TellItems = (transaction: DatabaseTransaction, items: readonly ShownItem[]) => Promise<void>

// Cutting words takes milliseconds each: beyond so many a job tells the search within minutes.
const AT_ONCE = 100

/** Gathers columns anew within the transaction that changes how they gather; gives how many items came and went. */
export async function gatherColumns(
  transaction: DatabaseTransaction,
  columns: readonly GatheringColumn[],
  tell: TellItems,
): Promise<{ readonly came: number; readonly went: number }> {
  const moved = new Set<number>()
  const total = { came: 0, went: 0 }
  for (const column of columns) {
    const { came, went } = await gatherRows(transaction, column)
    for (const id of [...came, ...went]) moved.add(id)
    total.came += came.length
    total.went += went.length
  }
  const ids = [...moved]
  await tellAgain(transaction, ids.slice(0, AT_ONCE), tell)
  await leaveUntold(transaction, ids.slice(AT_ONCE))
  return total
}
