import { dayInChina, type Day } from '../../kernel/day.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Validity } from '../../statute/proactive-disclosure/validity.table.ts'
import { listOrgans, withinOrgan } from '../organizations/public.ts'
import { hearOfItem } from './data/hear-of-item.ts'
import { linkByNumber, type NumberedItem } from './data/link-by-number.ts'
import { leaveUntold } from './data/untold-rows.ts'
import { validityOn } from './domain/document-fact.ts'
import { noteOfDocument, noteOfInterpreted, type DocumentNote } from './portal/note-of-document.ts'
import { interpretedBy } from './queries/interpretations-of.ts'
import { documentOfItem } from './queries/document-of-item.ts'
import { documentsToFind } from './queries/documents-to-find.ts'

type StandingsNeeds = { readonly database: Database; readonly now: () => Date }

/** What those who publish and search items ask of the documents behind them. */
export function openStandings({ database, now }: StandingsNeeds) {
  const today = () => dayInChina(now())
  return {
    /**
     * Told, in the publishing transaction, since when citizens read an item; null: they do no longer. Gives the id of the
     * document it publishes.
     */
    hearOfItem: (transaction: DatabaseTransaction, itemId: number, on: Day | null) =>
      hearOfItem(transaction, itemId, on),
    /** Told of items citizens read from now on; gives the ids of the documents they turn out to publish. */
    linkByNumber: (transaction: DatabaseTransaction, items: readonly NumberedItem[]) =>
      linkByNumber(transaction, items),
    /** What of these documents citizens may find now, as items or in the library alone. */
    documentsToFind: (transaction: DatabaseTransaction, ids: readonly number[]) =>
      documentsToFind(transaction, ids, today()),
    /** Documents of this organ and of those below it are found on other sites from now on: a job tells the search. */
    async leaveUntold(transaction: DatabaseTransaction, organId: string): Promise<void> {
      const below = withinOrgan(await listOrgans(transaction), organId)
      await leaveUntold(
        transaction,
        below.map(({ id }) => id),
      )
    },
    /** How the document stands today that an item publishes; null where it publishes none. */
    async validityOfItem(transaction: DatabaseTransaction, itemId: number): Promise<Validity | null> {
      const standing = (await documentOfItem(transaction, itemId))?.standing ?? null
      return standing === null ? null : validityOn(standing, today())
    },
    async notesOfItem(itemId: number): Promise<readonly DocumentNote[]> {
      const document = await documentOfItem(database, itemId)
      const note = document === undefined ? null : noteOfDocument(document, today())
      const interpreted = await interpretedBy(database, itemId)
      return [...(note === null ? [] : [note]), ...(interpreted === undefined ? [] : noteOfInterpreted(interpreted))]
    },
  }
}

export type Standings = ReturnType<typeof openStandings>
