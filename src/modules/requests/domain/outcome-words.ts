import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import type { Decision } from './decision.ts'

/** A result in Chinese, with its case where the result has several: `予以公开（向申请人提供）`. */
export function outcomeWords({ outcome, variant }: Pick<Decision, 'outcome' | 'variant'>): string {
  const found = requestOutcomes.find(({ code }) => code === outcome)
  if (found === undefined) return outcome
  const variants: readonly { readonly code: string; readonly zh: string }[] = found.variants
  const of = variants.length > 1 ? variants.find(({ code }) => code === variant) : undefined
  return of === undefined ? found.zh : `${found.zh}（${of.zh}）`
}
