import { mayDo, type Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { standingOf, validityOn } from './document-fact.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import { documentSteps, type DocumentStep } from './document-steps.table.ts'
import type { NormativeDocument } from './document.ts'

type Asking = { readonly actor: Staff; readonly today: Day }

/** Why this person may not take that step on this document now; undefined where they may. */
export function barToDocumentStep(
  step: DocumentStep,
  document: NormativeDocument,
  { actor, today }: Asking,
): DocumentRefusal | undefined {
  const row = documentSteps.find(({ key }) => key === step)
  if (row === undefined || actor.organId !== document.organId) return 'no-such-document'
  if (!mayDo(actor, row.may, document.organId)) return 'not-permitted'
  if (!row.from.some((stage) => stage === document.stage)) return 'not-at-this-stage'
  if ('inForce' in row && !isInForce(document, today)) return 'not-in-force'
  return barOnce(step, document)
}

/** What is done once. */
function barOnce(step: DocumentStep, { itemId, filed }: NormativeDocument): DocumentRefusal | undefined {
  if ((step === 'publish' || step === 'link') && itemId !== null) return 'already-linked'
  return step === 'file' && filed !== null ? 'not-at-this-stage' : undefined
}

/** The steps this person may take on this document now, in the table's order. */
export function documentStepsFor(document: NormativeDocument, asking: Asking): readonly DocumentStep[] {
  return documentSteps.map(({ key }) => key).filter((step) => barToDocumentStep(step, document, asking) === undefined)
}

function isInForce({ facts }: NormativeDocument, today: Day): boolean {
  const standing = standingOf(facts)
  const validity = standing === undefined ? null : validityOn(standing, today)
  return validity === 'in-force' || validity === 'amended'
}
