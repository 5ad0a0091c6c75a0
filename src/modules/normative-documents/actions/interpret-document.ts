import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { InterpretationForm } from '../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import type { Acted } from '../../audit/public.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import type { NormativeDocument } from '../domain/document.ts'
import { addInterpretation } from '../domain/steps/after-issue.ts'
import type { DocumentNeeds } from './document-needs.ts'
import type { BeginItem } from './publish-document.ts'
import { takeDocumentStep, type DocumentStepOn } from './take-document-step.ts'

/** What interprets a document: an item there is, or one to be begun with this title and text. */
export type NewInterpretation = {
  readonly form: InterpretationForm
  readonly item:
    | { readonly is: 'there'; readonly itemId: number; readonly publishedOn: Day | null }
    | { readonly is: 'new'; readonly title: string; readonly text: string }
}

type Needs = DocumentNeeds & { readonly beginItem: BeginItem }

/** 政策解读: links what interprets a document, both ways; where there is none yet its item is begun along with it. */
export async function interpretDocument(
  needs: Needs,
  actor: Staff,
  on: DocumentStepOn,
  { form, item }: NewInterpretation,
): Promise<Outcome<Acted<NormativeDocument>, DocumentRefusal>> {
  const begun = item.is === 'there' ? done({ ...item, deeds: [] }) : await begin(needs, actor, item)
  if (!begun.ok) return begun
  const { itemId, publishedOn, deeds } = begun.value
  const step = { on, step: 'interpret', rule: addInterpretation } as const
  const taken = await takeDocumentStep(needs, actor, step, { itemId, publishedOn, form })
  if (!taken.ok) return taken
  const [first, ...rest] = taken.value.deeds
  return done({ value: taken.value.value, deeds: [first, ...rest, ...deeds] })
}

async function begin({ beginItem }: Needs, { organId }: Staff, { title, text }: { title: string; text: string }) {
  const item = await beginItem({
    ...{ kind: 'interpretation', organId, title, text, coIssuers: [], documentNumber: null, madeOn: null },
    ...{ topic: null, effectiveOn: null, expiresOn: null },
  })
  if (!item.ok) return refuse('item-refused' as const)
  return done({ itemId: item.value.value, publishedOn: null, deeds: item.value.deeds })
}
