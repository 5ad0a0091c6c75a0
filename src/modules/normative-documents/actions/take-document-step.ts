import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { Numbers } from '../data/document-records.ts'
import { barToDocumentStep } from '../domain/bar-to-document-step.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import type { DocumentChange, DocumentRule } from '../domain/document-rule.ts'
import type { DocumentStep } from '../domain/document-steps.table.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { DocumentNeeds } from './document-needs.ts'

/** The document a step is about, and the version of it the person had before their eyes. */
export type DocumentStepOn = { readonly documentId: number; readonly version: number }

type Step<Input> = {
  readonly on: DocumentStepOn
  readonly step: DocumentStep
  readonly rule: DocumentRule<Input>
}

/**
 * Takes one step of a document: finds and locks it, asks whether this person may, and may now, and changes it by the
 * step's rule; where that issues it, it gets its numbers. Of two people who act at once the second is told.
 */
export async function takeDocumentStep<Input>(
  needs: DocumentNeeds,
  actor: Staff,
  { on, step, rule }: Step<Input>,
  input: Input,
): Promise<Outcome<Acted<NormativeDocument>, DocumentRefusal>> {
  const { records, context } = needs
  const document = await records.lockDocument(on.documentId)
  if (document === undefined) return refuse('no-such-document')
  const bar = barToDocumentStep(step, document, { actor, today: context.today })
  if (bar !== undefined) return refuse(bar)
  if (document.version !== on.version) return refuse('changed-meanwhile')
  const change = rule(document, input, { ...context, actor })
  if (!change.ok) return change
  const numbers = await takeNumbers(needs, document, change.value)
  if (!numbers.ok) return numbers
  const after = await records.change(document, change.value, numbers.value)
  const told = change.value.fact !== undefined || change.value.set?.itemId !== undefined
  if (told) await needs.tellDocuments([after.id])
  return done({ value: after, deeds: [deedOf(step, after)] })
}

/** 统一编号: of its year, in the organ's own series; undefined where the step gives none. */
async function takeNumbers(
  { records, context }: DocumentNeeds,
  { organId }: NormativeDocument,
  { number }: DocumentChange,
): Promise<Outcome<Numbers | undefined, DocumentRefusal>> {
  if (number === undefined) return done(undefined)
  const { code, registryCode } = context.practice
  const { year, given } = number
  if (given !== null && (await records.isTaken(organId, 'document_number', given))) return refuse('number-taken')
  return done({
    documentNumber:
      given ?? (await records.nextFree(organId, 'document_number', (serial) => `${code}〔${year}〕${serial}号`)),
    registryNumber: await records.nextFree(
      organId,
      'registry_number',
      (serial) => `${registryCode}-${year}-${String(serial).padStart(4, '0')}`,
    ),
  })
}

function deedOf(step: DocumentStep, { id, organId, title, documentNumber }: NormativeDocument) {
  const detail = documentNumber === null ? { title } : { title, documentNumber }
  return { organId, action: `document.${step}`, subject: { kind: 'document', id: String(id) }, detail }
}
