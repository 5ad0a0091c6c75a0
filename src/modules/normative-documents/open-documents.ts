import type { Actor, Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { findOrgan } from '../organizations/public.ts'
import { cleanUpDocuments } from './actions/clean-up-documents.ts'
import { createDocument } from './actions/create-document.ts'
import type { DocumentNeeds } from './actions/document-needs.ts'
import { expireDocuments } from './actions/expire-documents.ts'
import { interpretDocument, type NewInterpretation } from './actions/interpret-document.ts'
import { publishDocument, type BeginItem } from './actions/publish-document.ts'
import { settlePractice } from './actions/settle-practice.ts'
import { tellWaiting } from './actions/tell-waiting.ts'
import { takeDocumentStep, type DocumentStepOn } from './actions/take-document-step.ts'
import { documentRecords } from './data/document-records.ts'
import type { CleanUp } from './domain/clean-up.ts'
import type { DocumentPractice } from './domain/document-practice.ts'
import type { DocumentRule } from './domain/document-rule.ts'
import type { DocumentStep } from './domain/document-steps.table.ts'
import type { DocumentWriting } from './domain/document.ts'
import type { ItemOfDocument } from './domain/item-of-document.ts'
import * as after from './domain/steps/after-issue.ts'
import { issueDocument } from './domain/steps/issue.ts'
import * as prepare from './domain/steps/prepare.ts'
import { editDocument } from './domain/steps/write.ts'
import { practiceOf } from './queries/practice-of.ts'

export type OpenDocumentsNeeds = {
  readonly database: Database
  now(): Date
  /** Told, in the transaction, of documents whose standing, or whose item, is another now. */
  readonly tellDocuments: (transaction: DatabaseTransaction, ids: readonly number[]) => Promise<void>
  /** Reads what beginning an item needs; what it gives begins one within the transaction. */
  readonly beginning: (
    actor: Staff,
  ) => Promise<(transaction: DatabaseTransaction, item: ItemOfDocument) => ReturnType<BeginItem>>
}

/** Everything done to documents, over one database. What needs the pool is read before the transaction. */
export function openDocuments(needs: OpenDocumentsNeeds) {
  const { database } = needs
  const within = withinOf(needs)

  const step =
    <Input>(name: DocumentStep, rule: DocumentRule<Input>) =>
    async (actor: Staff, on: DocumentStepOn, input: Input) => {
      const { practice } = await practiceOf(database, actor.organId)
      return act(database, actor, (transaction) =>
        takeDocumentStep(within(transaction, actor, practice), actor, { on, step: name, rule }, input),
      )
    }

  return {
    async create(actor: Staff, writing: DocumentWriting) {
      const { practice } = await practiceOf(database, actor.organId)
      return act(database, actor, (transaction) => createDocument(within(transaction, actor, practice), actor, writing))
    },
    edit: step('edit', editDocument),
    consult: step('consult', prepare.consultOn),
    closeConsultation: step('close-consultation', prepare.closeConsultation),
    reviewCompetition: step('review-competition', prepare.reviewCompetition),
    reviewLegality: step('review-legality', prepare.reviewLegality),
    planInterpretation: step('plan-interpretation', prepare.planInterpretation),
    deliberate: step('deliberate', prepare.deliberate),
    reopen: step('reopen', prepare.reopenDocument),
    drop: step('drop', prepare.dropDocument),
    issue: step('issue', issueDocument),
    link: step('link', after.linkItem),
    file: step('file', after.fileDocument),
    renew: step('renew', after.renewDocument),
    amend: step('amend', after.amendDocument),
    repeal: step('repeal', after.repealDocument),
    lapse: step('lapse', after.lapseDocument),
    ...withItems(needs),
    /** Keeps what the organ has settled; of two people who do so at once the second is told. */
    settle: (actor: Staff, version: number, practice: DocumentPractice) =>
      act(database, actor, (transaction) => settlePractice(transaction, actor, { version, practice })),
    /** Marks what has lapsed by itself since, of its own accord; gives how many documents. */
    expire: () => expireDocuments(needs),
    /** Tells the search of documents that wait for it. */
    tellWaiting: () => tellWaiting(needs),
  }
}

/** What is done to documents together with items of the newsroom, in one transaction. */
function withItems(needs: OpenDocumentsNeeds) {
  const { database, beginning } = needs
  const within = withinOf(needs)

  async function readFor(actor: Staff) {
    const [{ practice }, begin, organ] = await Promise.all([
      practiceOf(database, actor.organId),
      beginning(actor),
      findOrgan(database, actor.organId),
    ])
    return (transaction: DatabaseTransaction) => ({
      ...within(transaction, actor, practice),
      beginItem: ((item) => begin(transaction, item)) satisfies BeginItem,
      organName: organ?.name ?? '',
    })
  }

  return {
    async publish(actor: Staff, on: DocumentStepOn) {
      const around = await readFor(actor)
      return act(database, actor, (transaction) => publishDocument(around(transaction), actor, on))
    },
    async interpret(actor: Staff, on: DocumentStepOn, interpretation: NewInterpretation) {
      const around = await readFor(actor)
      return act(database, actor, (transaction) => interpretDocument(around(transaction), actor, on, interpretation))
    },
    async cleanUp(actor: Staff, cleanUp: CleanUp) {
      const around = await readFor(actor)
      return act(database, actor, (transaction) => cleanUpDocuments(around(transaction), actor, cleanUp))
    },
  }
}

function withinOf(needs: OpenDocumentsNeeds) {
  return (transaction: DatabaseTransaction, actor: Actor, practice: DocumentPractice): DocumentNeeds => ({
    records: documentRecords(transaction, actor),
    context: { today: dayInChina(needs.now()), practice },
    tellDocuments: (ids) => needs.tellDocuments(transaction, ids),
  })
}

export type OpenDocuments = ReturnType<typeof openDocuments>
