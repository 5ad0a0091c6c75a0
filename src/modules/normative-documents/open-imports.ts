import { mayDo, type Program, type Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import { done, refuse } from '../../kernel/outcome.ts'
import { withTransaction, type Database } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { importDocuments, type ImportNeeds } from './actions/import-documents.ts'
import { documentRecords } from './data/document-records.ts'
import { closeArrival, keepArrival, type ListRows } from './data/import-rows.ts'
import type { DocumentWriting } from './domain/document.ts'
import type { ImportedDocument } from './domain/import/imported-document.ts'
import { readLibrary, type LibraryRow } from './domain/import/read-library.ts'
import { arrivalById, knownNumbers, type Arrival } from './queries/arrival-by-id.ts'
import { practiceOf } from './queries/practice-of.ts'

export type OpenImportsNeeds = ImportNeeds & { readonly database: Database; now(): Date }

/** A list as it is looked at: what each of its rows would bring. */
export type Preview = { readonly arrival: Arrival; readonly rows: readonly LibraryRow[] }

/** Taking in a library that was kept elsewhere: look first, then do it, once. */
export function openImports(needs: OpenImportsNeeds) {
  const { database } = needs

  async function preview(actor: Staff, id: string): Promise<Preview | undefined> {
    const arrival = await arrivalById(database, actor.organId, id)
    if (arrival === undefined) return undefined
    const [{ practice }, known] = await Promise.all([
      practiceOf(database, actor.organId),
      knownNumbers(database, actor.organId),
    ])
    const around = { today: dayInChina(needs.now()), makesRules: practice.makesRules, known }
    return { arrival, rows: readLibrary(arrival.rows, around) }
  }

  return {
    preview,

    /** Keeps a list to be looked at; nothing of it is in the library yet. */
    keepList: (actor: Staff, name: string, rows: ListRows) =>
      withTransaction(database, (transaction) =>
        keepArrival(transaction, { organId: actor.organId, name, rows, madeBy: actor.name }),
      ),

    /** Takes in the good rows of a list; gives how many documents came. */
    async takeIn(actor: Staff, id: string) {
      if (!mayDo(actor, 'register-documents', actor.organId)) return refuse('not-permitted' as const)
      const looked = await preview(actor, id)
      if (looked === undefined) return refuse('no-such-list' as const)
      const documents = looked.rows.flatMap((row) => (row.is === 'ready' ? [row.document] : []))
      return act<number, 'taken-in-before'>(database, actor, async (transaction) => {
        if (!(await closeArrival(transaction, id, documents.length))) return refuse('taken-in-before')
        return importDocuments(needs, transaction, actor, { organId: actor.organId, documents })
      })
    },

    /** Enters a document that is being drafted; gives its id. */
    async beginDraft(by: Program, organId: string, writing: DocumentWriting) {
      return act<number, never>(database, by, async (transaction) => {
        const id = await documentRecords(transaction, by).addDocument(organId, writing)
        const subject = { kind: 'document', id: String(id) }
        const deed = { organId, action: 'document.create', subject, detail: { title: writing.title } }
        return done({ value: id, deeds: [deed] })
      })
    },

    /** Takes in documents the program brings along. */
    async bring(by: Program, organId: string, documents: readonly ImportedDocument[]) {
      const brought = await act<number, never>(database, by, (transaction) =>
        importDocuments(needs, transaction, by, { organId, documents }),
      )
      return brought.ok ? done(brought.value) : brought
    },
  }
}

export type OpenImports = ReturnType<typeof openImports>
