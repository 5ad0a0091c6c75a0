import type { Staff, Program } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { addImported, numbersOf, type FoundItem } from '../data/import-rows.ts'
import type { ImportedDocument } from '../domain/import/imported-document.ts'

export type ImportNeeds = {
  /** The newest item of the organ that publishes a document of this number, within the transaction. */
  readonly itemWithNumber: (
    transaction: DatabaseTransaction,
    organId: string,
    number: string,
  ) => Promise<FoundItem | undefined>
  readonly tellDocuments: (transaction: DatabaseTransaction, ids: readonly number[]) => Promise<void>
}

type Import = { readonly organId: string; readonly documents: readonly ImportedDocument[] }

/**
 * Takes in documents that were issued before, oldest first, so that what a document rests on is there when it names it.
 * One whose number is there already is left out. What is published on the site under its number is linked. Gives how many.
 */
export async function importDocuments(
  needs: ImportNeeds,
  transaction: DatabaseTransaction,
  by: Staff | Program,
  { organId, documents }: Import,
) {
  const numbers = new Map(await numbersOf(transaction, organId))
  const fresh = documents.filter(({ documentNumber }) => !numbers.has(documentNumber))
  const taken: number[] = []
  for (const document of fresh.toSorted(withoutBasisFirst)) {
    const item = (await needs.itemWithNumber(transaction, organId, document.documentNumber)) ?? null
    const linked = { ...document, facts: document.facts.map((fact) => withBasis(fact, numbers)) }
    const id = await addImported(transaction, { organId, by: by.name }, { document: linked, item })
    numbers.set(document.documentNumber, id)
    taken.push(id)
  }
  await needs.tellDocuments(transaction, taken)
  const subject = { kind: 'organ', id: organId }
  const deed = { organId, action: 'document.import', subject, detail: { count: fresh.length } }
  return done<Acted<number>>({ value: fresh.length, deeds: [deed] })
}

/** What changed others comes before what it changed. */
function withoutBasisFirst(one: ImportedDocument, other: ImportedDocument): number {
  const changes = ({ facts }: ImportedDocument) => (facts.length > 1 ? 1 : 0)
  return changes(one) - changes(other) || (one.madeOn < other.madeOn ? 1 : -1)
}

function withBasis(fact: ImportedDocument['facts'][number], numbers: ReadonlyMap<string, number>) {
  if (fact.change === 'issued') return fact
  const { words } = fact.basis
  const named = [...numbers].find(([number]) => words.includes(number))
  return { ...fact, basis: { words, documentId: named?.[1] ?? null } }
}
