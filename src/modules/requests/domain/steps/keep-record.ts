import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { StepRule } from '../step-rule.ts'

type Search = { readonly on: Day; readonly places: string; readonly terms: string; readonly result: string }

/** Where, how and when it was searched for: without it nothing may be said not to exist (条例 第三十六条第四项). */
export const recordSearch: StepRule<Search> = (_file, search, { today }) =>
  search.on > today ? refuse('day-in-future') : done([{ kind: 'search-recorded', ...search }])

/** What the request is about, for statistics of the field. */
export const setTopics: StepRule<{ readonly topics: readonly string[] }> = (_file, { topics }, { today }) =>
  done([{ kind: 'topics-set', on: today, topics: [...new Set(topics)] }])

/** Only those who need it see a restricted case. */
export const restrict: StepRule<{ readonly restricted: boolean; readonly why: string }> = (_file, input, { today }) =>
  done([{ kind: 'restricted', on: today, ...input }])
