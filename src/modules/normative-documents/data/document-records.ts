import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { standingOf, type DocumentFact } from '../domain/document-fact.ts'
import type { DocumentChange } from '../domain/document-rule.ts'
import type { NewDocumentEntry } from '../domain/document-trail.ts'
import type { DocumentWriting, NormativeDocument } from '../domain/document.ts'
import { cleanUpRecords } from './clean-up-rows.ts'
import { documentOfRow } from './document-row.ts'
import type { DocumentTables, DocumentTransaction } from './document-tables.ts'
import { numberRecords } from './number-records.ts'

export type Numbers = { readonly documentNumber: string; readonly registryNumber: string }

/** Documents as an action changes them, within its transaction. */
export function documentRecords(given: DatabaseTransaction, actor: Actor) {
  const transaction = given.withTables<DocumentTables>()
  const who = {
    actor_id: actor.kind === 'staff' ? actor.accountId : null,
    actor_name: actor.kind === 'applicant' ? '' : actor.name,
  }

  async function lockDocument(id: number): Promise<NormativeDocument | undefined> {
    const row = await transaction
      .selectFrom('documents.document')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row === undefined ? undefined : documentOfRow(transaction, row)
  }

  return {
    lockDocument,
    ...numberRecords(transaction),
    ...cleanUpRecords(transaction, who.actor_name),

    async addDocument(organId: string, writing: DocumentWriting): Promise<number> {
      const { id } = await transaction
        .insertInto('documents.document')
        .values({ organ_id: organId, stage: 'preparing', ...columnsOf(writing) })
        .returning('id')
        .executeTakeFirstOrThrow()
      await addEntry(transaction, { id, after: 0 }, { ...who, step: 'create', detail: {} })
      return id
    },

    /** Keeps what a step changed, with the numbers it got; gives the document as it is now. */
    async change(
      document: NormativeDocument,
      { entry, set = {}, fact, interpretation }: DocumentChange,
      numbers?: Numbers,
    ): Promise<NormativeDocument> {
      const { id } = document
      if (fact !== undefined) await addFact(transaction, document, fact)
      if (interpretation !== undefined) await addInterpretation(transaction, id, interpretation)
      await transaction
        .updateTable('documents.document')
        .set({
          ...changedColumns(set),
          ...(numbers && { document_number: numbers.documentNumber, registry_number: numbers.registryNumber }),
          ...(fact && projectionOf([...document.facts, fact])),
          ...{ version: document.version + 1, changed_at: sql<Date>`now()` },
        })
        .where('id', '=', id)
        .execute()
      await addEntry(transaction, { id, after: document.trail.length }, { ...who, ...entry })
      const after = await lockDocument(id)
      if (after === undefined) throw new Error(`document ${id} is gone`)
      return after
    },
  }
}

export type DocumentRecords = ReturnType<typeof documentRecords>

type WhoseEntry = NewDocumentEntry & { readonly actor_id: string | null; readonly actor_name: string }

async function addEntry(
  transaction: DocumentTransaction,
  { id, after }: { readonly id: number; readonly after: number },
  { detail, ...entry }: WhoseEntry,
): Promise<void> {
  await transaction
    .insertInto('documents.trail')
    .values({ document_id: id, seq: after + 1, detail: JSON.stringify(detail), ...entry })
    .execute()
}

/** Links what interprets a document; what did before has another form from now on. */
export async function addInterpretation(
  transaction: DocumentTransaction,
  id: number,
  { itemId, form, publishedOn }: NonNullable<DocumentChange['interpretation']>,
): Promise<void> {
  await transaction
    .insertInto('documents.interpretation')
    .values({ document_id: id, item_id: itemId, form, published_on: publishedOn })
    .onConflict((conflict) => conflict.columns(['document_id', 'item_id']).doUpdateSet({ form }))
    .execute()
}

async function addFact(transaction: DocumentTransaction, { id, facts }: NormativeDocument, fact: DocumentFact) {
  await transaction
    .insertInto('documents.fact')
    .values({ document_id: id, seq: facts.length + 1, ...rowOfFact(fact) })
    .execute()
}

/** A fact as it is kept. */
export function rowOfFact(fact: DocumentFact) {
  const basis = fact.change === 'issued' ? null : fact.basis
  return {
    change: fact.change,
    on_day: fact.on,
    effective_on: fact.change === 'issued' ? fact.effectiveOn : null,
    expires_on: fact.change === 'issued' || fact.change === 'renewed' ? fact.expiresOn : null,
    basis: basis?.words ?? null,
    basis_document: basis?.documentId ?? null,
  }
}

/** What lists ask of the facts. */
export function projectionOf(facts: readonly DocumentFact[]) {
  const standing = standingOf(facts)
  if (standing === undefined) return {}
  const { issuedOn, effectiveOn, expiresOn, amendedOn, endedOn, endedAs } = standing
  return {
    ...{ issued_on: issuedOn, effective_on: effectiveOn, expires_on: expiresOn, amended_on: amendedOn },
    ...{ ended_on: endedOn, ended_as: endedAs },
  }
}

/** What somebody wrote, as it is kept. */
export function columnsOf({ draftedBy, coIssuers, kind, title, text, topic, market, trial }: DocumentWriting) {
  return { kind, title, text, topic, market, trial, drafted_by: draftedBy, co_issuers: coIssuers }
}

function changedColumns(set: NonNullable<DocumentChange['set']>) {
  const { stage, madeOn, itemId, publishedOn, filed, draftedBy, coIssuers, ...same } = set
  const renamed = {
    ...{ stage, made_on: madeOn, item_id: itemId, published_on: publishedOn, drafted_by: draftedBy },
    ...{ co_issuers: coIssuers, filed_on: filed?.on, filed_with: filed?.with },
  }
  const kept = Object.entries({ ...same, ...renamed }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept)
}
