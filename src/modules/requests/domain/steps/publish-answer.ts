import { done, refuse } from '../../../../kernel/outcome.ts'
import type { StepRule } from '../step-rule.ts'

type Publication = { readonly published: boolean; readonly title: string; readonly summary: string }

/**
 * 依申请转主动公开: what was given to one may be given to all (条例 第四十四条), without a word of who asked. It can be taken back,
 * for instance because of a mistake.
 */
export const publishAnswer: StepRule<Publication> = ({ request, state }, publication, { today }) => {
  if (!publication.published && state.published === null) return refuse('not-public')
  if (publication.published) {
    if (state.restricted) return refuse('restricted-not-public')
    const outcome = state.decision?.outcome
    if (outcome !== 'granted' && outcome !== 'partial') return refuse('nothing-disclosed')
    if (`${publication.title}${publication.summary}`.includes(request.applicant.name)) return refuse('applicant-named')
  }
  return done([{ kind: 'answer-published', on: today, ...publication }])
}
