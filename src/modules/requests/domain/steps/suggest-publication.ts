import { done, refuse } from '../../../../kernel/outcome.ts'
import type { CaseFile } from '../case-file.ts'
import type { EventOf } from '../fold.ts'
import type { ApplicantRule, StepContext, StepRule } from '../step-rule.ts'

/** The applicant suggests, once, that what they asked for be public for everybody (条例 第四十四条第二款). */
export const suggestPublication: ApplicantRule<{ readonly text: string }> = ({ state }, { text }, { today }) =>
  state.suggestion === null ? done([{ kind: 'publication-suggested', on: today, text }]) : refuse('suggested-before')

/** What the organ made of the suggestion; the applicant reads it (条例 第四十四条第二款: what may be public is published in time). */
export const answerSuggestion: StepRule<{ readonly accepted: boolean; readonly text: string }> = (
  { state },
  { accepted, text },
  { today },
) =>
  state.suggestion?.accepted === null
    ? done([{ kind: 'suggestion-answered', on: today, accepted, text }])
    : refuse('no-suggestion')

/** That a draft was made of it, told to whoever suggested it and has no answer yet. */
export function acceptedByItem(
  { state }: Pick<CaseFile, 'state'>,
  { today }: Pick<StepContext, 'today'>,
): readonly EventOf<'suggestion-answered'>[] {
  if (state.suggestion?.accepted !== null) return []
  const text = '已经拟成公开的信息，审核后在网站公开。'
  return [{ kind: 'suggestion-answered', on: today, accepted: true, text }]
}
