import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import { barToDocumentStep } from '../domain/bar-to-document-step.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import type { NormativeDocument } from '../domain/document.ts'
import { itemOfDocument, type ItemOfDocument } from '../domain/item-of-document.ts'
import { publishAs } from '../domain/steps/after-issue.ts'
import type { DocumentNeeds } from './document-needs.ts'
import { takeDocumentStep, type DocumentStepOn } from './take-document-step.ts'

/** Begins an item in the transaction; gives its id with the deeds. Refused where the organ has no site or the person no right. */
export type BeginItem = (item: ItemOfDocument) => Promise<Outcome<Acted<number>, unknown>>

/** Begins the item that publishes a document and links the two, in one transaction; the item goes through its reviews. */
export async function publishDocument(
  needs: DocumentNeeds & { readonly beginItem: BeginItem },
  actor: Staff,
  on: DocumentStepOn,
): Promise<Outcome<Acted<NormativeDocument>, DocumentRefusal>> {
  const document = await needs.records.lockDocument(on.documentId)
  if (document === undefined) return refuse('no-such-document')
  const bar = barToDocumentStep('publish', document, { actor, today: needs.context.today })
  if (bar !== undefined) return refuse(bar)
  if (document.version !== on.version) return refuse('changed-meanwhile')
  if (document.text.trim() === '') return refuse('no-text')
  const item = await needs.beginItem(itemOfDocument(document))
  if (!item.ok) return refuse('item-refused')
  const step = { on, step: 'publish', rule: publishAs } as const
  const taken = await takeDocumentStep(needs, actor, step, { itemId: item.value.value, publishedOn: null })
  if (!taken.ok) return taken
  return done({ value: taken.value.value, deeds: [...item.value.deeds, ...taken.value.deeds] })
}
