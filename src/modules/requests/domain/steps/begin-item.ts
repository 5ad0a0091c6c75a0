import { done, refuse } from '../../../../kernel/outcome.ts'
import { wasDisclosed } from '../much-asked.ts'
import type { StepRule } from '../step-rule.ts'
import { acceptedByItem } from './suggest-publication.ts'

/** What everybody is to read: words only, the files are looked at by hand. */
export type ItemOfRequest = { readonly title: string; readonly text: string }

/**
 * 依申请转主动公开 (条例 第四十四条): what was disclosed becomes a draft among the information the organ publishes of its own accord,
 * and goes through its reviews. Nothing in it may tell who asked.
 */
export const beginItem: StepRule<ItemOfRequest & { readonly itemId: number }> = (
  file,
  { itemId, title, text },
  context,
) => {
  const { request, state } = file
  if (state.restricted) return refuse('restricted-not-public')
  if (state.decision === null || !wasDisclosed(state.decision)) return refuse('nothing-given')
  if (state.itemId !== null) return refuse('item-begun-before')
  const { name, contact } = request.applicant
  const telling = [name, contact.person, contact.phone, contact.email, contact.address].filter(isTelling)
  if (telling.some((mark) => `${title}\n${text}`.includes(mark))) return refuse('applicant-named')
  return done([{ kind: 'item-begun', on: context.today, itemId, title }, ...acceptedByItem(file, context)])
}

/** A single sign stands in any text. */
function isTelling(mark: string | undefined): mark is string {
  return mark !== undefined && mark.trim().length > 1
}
